package pl.zwornik.sector;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.fact.Claim;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;

/** The claims that people are the same, asked from either side. */
final class Links {

    private Links() {}

    /** Returns the links of a person: those that stand in it, then those that stand in others, turned round. */
    static List<PersonLink> of(PersonId id, Collection<Person> people) {
        Stream<PersonLink> own = people.stream()
                .filter(person -> person.getId().equals(id))
                .flatMap(person -> person.getLinks().stream());
        Stream<PersonLink> others = people.stream().flatMap(person -> person.getLinks().stream()
                .filter(link -> link.other().equals(id))
                .map(link -> turned(link, person.getId())));
        return Stream.concat(own, others).toList();
    }

    private static PersonLink turned(PersonLink link, PersonId from) {
        return new PersonLink(new Claim<>(from, link.same().basis(), link.same().evidence()), link.state());
    }
}
