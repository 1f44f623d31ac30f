package pl.zwornik.forum;

import java.time.LocalDate;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
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
                .founding(wasThere(forum, on))
                .during(Lifespan.began(on).goingOn())
                .build();
        return Decision.accepted(
                forum.toBuilder().addMemberships(membership).build(), new MemberAdmitted(organisation, on));
    }

    /** Nobody who came later was there at the founding; who came on its day may have been. */
    private static Tri wasThere(Forum forum, LocalDate on) {
        return forum.getLife()
                .beginning()
                .flatMap(PartialDate::latest)
                .filter(on::isAfter)
                .map(founded -> Tri.NO)
                .orElse(Tri.UNKNOWN);
    }
}
