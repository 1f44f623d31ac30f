package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;

/** People who bear one name, of whom nobody has said yet whether they are one person. */
final class Namesakes {

    static final RuleCheck<Person> CHECK = new AmongAll<>(
            Sector::people,
            person -> name(person).isPresent(),
            (people, sector) -> new Namesakes(people),
            (person, namesakes) -> namesakes
                    .other(person)
                    .map(other -> Verdict.violatedBy(
                            Failure.of(RuleFindings.PERSON_TWICE, "/name").with("other", other)))
                    .orElseGet(Verdict::holds));

    /** A claim that two are one, whatever became of it, from either side. */
    private record Pair(PersonId one, PersonId other) {}

    private final Map<String, List<PersonId>> byName = new HashMap<>();
    private final Set<Pair> asked = new HashSet<>();

    private Namesakes(Collection<Person> people) {
        for (Person person : people) {
            name(person).ifPresent(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(person.getId()));
            for (PersonLink link : person.getLinks()) {
                asked.add(new Pair(person.getId(), link.other()));
                asked.add(new Pair(link.other(), person.getId()));
            }
        }
    }

    private static Optional<String> name(Person person) {
        return person.getName().map(name -> name.text().toLowerCase(Locale.ROOT));
    }

    private Optional<PersonId> other(Person person) {
        PersonId one = person.getId();
        return byName.getOrDefault(name(person).orElseThrow(), List.of()).stream()
                .filter(other -> !other.equals(one) && !asked.contains(new Pair(one, other)))
                .findFirst();
    }
}
