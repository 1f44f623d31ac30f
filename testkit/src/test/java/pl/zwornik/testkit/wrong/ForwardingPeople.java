package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.People;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

/** Honest people; each wrong store overrides what it does badly. */
class ForwardingPeople implements People {

    private final People honest;

    ForwardingPeople(People honest) {
        this.honest = honest;
    }

    @Override
    public Optional<Versioned<Person>> find(PersonId id) {
        return honest.find(id);
    }

    @Override
    public Optional<Versioned<Person>> find(PersonId id, int version) {
        return honest.find(id, version);
    }

    @Override
    public List<Revision> revisions(PersonId id) {
        return honest.revisions(id);
    }

    @Override
    public Stream<Versioned<Person>> all() {
        return honest.all();
    }

    @Override
    public List<PersonId> withPostAt(OrganisationId organisation) {
        return honest.withPostAt(organisation);
    }

    @Override
    public List<PersonId> named(String text) {
        return honest.named(text);
    }

    @Override
    public List<PersonId> linkedWith(PersonId person) {
        return honest.linkedWith(person);
    }
}
