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

    /** Returns those for whom {@link Person#isNamed} holds; two of them need not be the same person. */
    List<PersonId> named(String text);

    /** Returns those who are claimed to be the same as a person, whichever of the two holds the claim. */
    List<PersonId> linkedWith(PersonId person);
}
