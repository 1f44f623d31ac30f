package pl.zwornik.port;

import java.util.List;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;

/**
 * The people that a store keeps. A selection returns ids as things stand now, in byte-wise order.
 *
 * @since 0.1.0
 */
public interface People extends Kept<PersonId, Person> {

    /** Returns those for whom {@link Person#hasPostAt} holds. */
    List<PersonId> withPostAt(OrganisationId organisation);
}
