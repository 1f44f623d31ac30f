package pl.zwornik.jdbc;

import java.util.List;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.port.Forums;

/** The forums, found by their index rows. */
final class ForumsInTables extends KeptInTables<ForumId, Forum> implements Forums {

    ForumsInTables(Access access, Documents documents) {
        super(access, documents, Kind.FORUM, Forum.class);
    }

    @Override
    public List<ForumId> withMember(OrganisationId organisation) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.FORUM_MEMBER)).bind(0, organisation.value()),
                ForumId::new);
    }

    @Override
    public List<ForumId> withSeatHeldBy(PersonId person) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.FORUM_SEAT)).bind(0, person.value()),
                ForumId::new);
    }
}
