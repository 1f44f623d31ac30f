package pl.zwornik.port;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;

/** The forums in memory: each selection is the filter that its definition names. */
final class ForumsInMemory extends InMemory<ForumId, Forum> implements Forums {

    ForumsInMemory(Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        super(Kind.FORUM, Forum.class, contents);
    }

    @Override
    public List<ForumId> withMember(OrganisationId organisation) {
        return where(one -> one.getMemberships().has(organisation))
                .map(Forum::getId)
                .toList();
    }

    @Override
    public List<ForumId> withSeatHeldBy(PersonId person) {
        return where(one -> one.getOrgans().stream().anyMatch(organ -> organ.hasSeatHeldBy(person)))
                .map(Forum::getId)
                .toList();
    }
}
