package pl.zwornik.port;

import java.util.List;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;

/**
 * The forums that a store keeps. A selection returns ids as things stand now, in byte-wise order.
 *
 * @since 0.1.0
 */
public interface Forums extends Kept<ForumId, Forum> {

    /** Returns those for which {@link pl.zwornik.forum.Memberships#has} holds. */
    List<ForumId> withMember(OrganisationId organisation);

    /** Returns those of which an organ {@link pl.zwornik.forum.Organ#hasSeatHeldBy has a seat held by} a person. */
    List<ForumId> withSeatHeldBy(PersonId person);
}
