package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a decision on who belongs brought about.
 *
 * @since 0.1.0
 */
public sealed interface MemberEvent extends ForumEvent {

    /**
     * That somebody became a member.
     *
     * @param applicant who
     * @param kind the way of belonging, a code of {@link MembershipKinds}
     * @param on the first day of the membership
     */
    record Admitted(Applicant applicant, Code kind, LocalDate on) implements MemberEvent {
        /** Checks the scheme. */
        public Admitted {
            Objects.requireNonNull(applicant, "applicant");
            CodeUses.requireScheme(Objects.requireNonNull(kind, "kind"), MembershipKinds.SCHEME, "/kind");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That the rights of a member rest.
     *
     * @param member who
     * @param on the first day on which they rest
     */
    record Suspended(OrganisationId member, LocalDate on) implements MemberEvent {
        /** Checks that both are given. */
        public Suspended {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a member has its rights again.
     *
     * @param member who
     * @param on the first day on which they no longer rest
     */
    record Resumed(OrganisationId member, LocalDate on) implements MemberEvent {
        /** Checks that both are given. */
        public Resumed {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a membership ended.
     *
     * @param member whose
     * @param how a code of {@link MembershipEnds}
     * @param on the first day on which it no longer was
     */
    record MembershipEnded(OrganisationId member, Code how, LocalDate on) implements MemberEvent {
        /** Checks the scheme. */
        public MembershipEnded {
            Objects.requireNonNull(member, "member");
            CodeUses.requireScheme(Objects.requireNonNull(how, "how"), MembershipEnds.SCHEME, "/how");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a unit took the place of the member that it was, with its seats.
     *
     * @param member the former member
     * @param heir who took its place
     * @param on the first day of the heir's membership
     */
    record Succeeded(OrganisationId member, Applicant heir, LocalDate on) implements MemberEvent {
        /** Checks that all are given. */
        public Succeeded {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(heir, "heir");
            Objects.requireNonNull(on, "on");
        }
    }
}
