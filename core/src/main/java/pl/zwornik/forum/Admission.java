package pl.zwornik.forum;

import java.time.LocalDate;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Refusal;

/** The decision on whether an organisation becomes a member. */
final class Admission {

    private Admission() {}

    static Decision<Forum> of(Forum forum, OrganisationId organisation, LocalDate on) {
        if (forum.getLife().includes(on).isNo()) {
            return Decision.refused(
                    Refusal.of(Failure.of(ForumFailures.NOT_IN_BEING, "/life").with("date", on)));
        }
        if (!forum.isMember(organisation, on).isNo()) {
            return Decision.refused(Refusal.of(Failure.of(ForumFailures.ALREADY_MEMBER, "/memberships")
                    .with("member", organisation)
                    .with("date", on)));
        }
        Membership membership = Membership.builder(organisation)
                .founding(Tri.NO)
                .during(Lifespan.began(on))
                .build();
        return Decision.accepted(
                forum.toBuilder().addMemberships(membership).build(), new MemberAdmitted(organisation, on));
    }
}
