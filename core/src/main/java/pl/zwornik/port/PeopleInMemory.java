package pl.zwornik.port;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;

/** The people in memory: each selection is the filter that its definition names. */
final class PeopleInMemory extends InMemory<PersonId, Person> implements People {

    PeopleInMemory(Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        super(Kind.PERSON, Person.class, contents);
    }

    @Override
    public List<PersonId> withPostAt(OrganisationId organisation) {
        return where(one -> one.hasPostAt(organisation)).map(Person::getId).toList();
    }

    @Override
    public List<PersonId> named(String text) {
        return where(one -> one.isNamed(text)).map(Person::getId).toList();
    }

    @Override
    public List<PersonId> linkedWith(PersonId person) {
        Stream<PersonId> own = find(person).stream()
                .flatMap(found -> found.value().getLinks().stream())
                .map(PersonLink::other);
        Stream<PersonId> others = where(one -> one.isLinkedTo(person)).map(Person::getId);
        return Stream.concat(own, others).distinct().sorted().toList();
    }
}
