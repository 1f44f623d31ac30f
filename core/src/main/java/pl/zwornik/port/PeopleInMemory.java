package pl.zwornik.port;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;

/** The people in memory: each selection is the filter that its definition names. */
final class PeopleInMemory extends InMemory<PersonId, Person> implements People {

    PeopleInMemory(Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        super(Kind.PERSON, Person.class, contents);
    }

    @Override
    public List<PersonId> withPostAt(OrganisationId organisation) {
        return where(one -> one.hasPostAt(organisation)).map(Person::getId).toList();
    }
}
