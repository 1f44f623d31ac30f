package pl.zwornik.jdbc;

import java.util.List;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.People;

/** The people, found by their index rows. */
final class PeopleInTables extends KeptInTables<PersonId, Person> implements People {

    PeopleInTables(Access access, Documents documents) {
        super(access, documents, Kind.PERSON, Person.class);
    }

    @Override
    public List<PersonId> withPostAt(OrganisationId organisation) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.PERSON_POST)).bind(0, organisation.value()),
                PersonId::new);
    }

    @Override
    public List<PersonId> named(String text) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.PERSON_NAME)).bind(0, IndexedFacts.name(text)),
                PersonId::new);
    }

    @Override
    public List<PersonId> linkedWith(PersonId person) {
        return sorted(
                (handle, sql) -> handle.createQuery(sql.linkedWith)
                        .bind(0, person.value())
                        .bind(1, person.value()),
                PersonId::new);
    }
}
