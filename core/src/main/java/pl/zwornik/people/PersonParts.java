package pl.zwornik.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Reference;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.internal.CodeUses;

/** Walks the parts of a person: checks them, and lists the ids and codes they mention. */
final class PersonParts {

    /** By the name of its field, whether an attribute is stated. */
    private static final Map<String, Predicate<Person>> STATED = Map.of(
            "name", person -> person.getName().isPresent(),
            "titles", person -> !person.getTitles().isEmpty(),
            "posts", person -> !person.getPosts().isEmpty(),
            "links", person -> !person.getLinks().isEmpty(),
            "sources", person -> !person.getSources().isEmpty(),
            "extensions", person -> !person.getExtensions().isEmpty());

    private PersonParts() {}

    static void check(Person person) {
        boolean named = person.getName().isPresent();
        boolean nameWithheld = person.getWithheld().stream().anyMatch(PersonParts::isOfName);
        new Conditions()
                .require(
                        person.getUnnamed() != Tri.YES || !(named || nameWithheld),
                        PeopleFailures.NAMED_AND_UNNAMED,
                        "/unnamed")
                .require(
                        Checks.areDistinct(person.getWithheld(), Withheld::attribute)
                                && person.getWithheld().stream().noneMatch(one -> isStated(person, one.attribute()))
                                && !(named && nameWithheld),
                        PeopleFailures.WITHHELD_AND_STATED,
                        "/withheld")
                .require(
                        Checks.areDistinct(person.getLinks(), PersonLink::other)
                                && person.getLinks().stream()
                                        .noneMatch(link -> link.other().equals(person.getId())),
                        PeopleFailures.LINK_WRONG,
                        "/links")
                .require(!person.isErased() || holdsNothing(person), PeopleFailures.ERASED_AND_STATED, "/erased")
                .check();
    }

    /** A name is stated whole or not at all; of other attributes parts may be withheld. */
    private static boolean isOfName(Withheld one) {
        return one.attribute().equals("name") || one.attribute().startsWith("name/");
    }

    private static boolean isStated(Person person, String attribute) {
        return STATED.getOrDefault(attribute, one -> false).test(person);
    }

    private static boolean holdsNothing(Person person) {
        return STATED.keySet().stream().noneMatch(attribute -> isStated(person, attribute))
                && person.getWithheld().isEmpty()
                && person.getUnnamed() == Tri.UNKNOWN;
    }

    /** Tells whether an attribute, or something below it, is known and not given. */
    static boolean withholds(Person person, String attribute) {
        return person.getWithheld().stream()
                .map(Withheld::attribute)
                .anyMatch(one -> one.equals(attribute) || one.startsWith(attribute + "/"));
    }

    static List<Reference> references(Person person) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < person.getPosts().size(); i++) {
            references.add(new Reference(
                    "/posts/" + i + "/organisation", person.getPosts().get(i).getOrganisation()));
        }
        for (int i = 0; i < person.getLinks().size(); i++) {
            references.add(new Reference(
                    "/links/" + i + "/person", person.getLinks().get(i).other()));
        }
        return List.copyOf(references);
    }

    static List<CodeUse> codes(Person person) {
        CodeUses uses = new CodeUses();
        for (int i = 0; i < person.getTitles().size(); i++) {
            uses.add(
                    "/titles/" + i + "/title", person.getTitles().get(i).value().code());
        }
        for (int i = 0; i < person.getPosts().size(); i++) {
            uses.add("/posts/" + i + "/role", person.getPosts().get(i).getRole());
            uses.add("/posts/" + i + "/title", person.getPosts().get(i).getTitle());
        }
        for (int i = 0; i < person.getWithheld().size(); i++) {
            uses.add("/withheld/" + i + "/reason", person.getWithheld().get(i).reason());
        }
        person.getErased().ifPresent(tombstone -> uses.add("/erased/ground", tombstone.ground()));
        return uses.list();
    }
}
