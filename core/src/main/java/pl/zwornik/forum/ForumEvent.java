package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Event;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a decision on a forum brought about, on a day. {@link Forum#after} makes of a forum and its events the forum that the
 * decisions made.
 *
 * @since 0.1.0
 */
public sealed interface ForumEvent extends Event {

    /**
     * That a forum came into being.
     *
     * @param founders who founded it, in order
     * @param on the first day
     */
    record Founded(List<Applicant> founders, LocalDate on) implements ForumEvent {
        /** Checks that both are given. */
        public Founded {
            founders = List.copyOf(Objects.requireNonNull(founders, "founders"));
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That somebody became a member.
     *
     * @param applicant who
     * @param kind the way of belonging, a code of {@link MembershipKinds}
     * @param on the first day of the membership
     */
    record Admitted(Applicant applicant, Code kind, LocalDate on) implements ForumEvent {
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
    record Suspended(OrganisationId member, LocalDate on) implements ForumEvent {
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
    record Resumed(OrganisationId member, LocalDate on) implements ForumEvent {
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
    record MembershipEnded(OrganisationId member, Code how, LocalDate on) implements ForumEvent {
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
    record Succeeded(OrganisationId member, Applicant heir, LocalDate on) implements ForumEvent {
        /** Checks that all are given. */
        public Succeeded {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(heir, "heir");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a seat was taken.
     *
     * @param place which
     * @param nominee by whom, and on whose behalf
     * @param until the first day on which it will no longer be held; null where that is not known
     * @param on the first day on which it is held
     */
    record Filled(
            SeatPlace place, Nominee nominee, @Nullable LocalDate until, LocalDate on) implements ForumEvent {
        /** Checks that place and nominee are given. */
        public Filled {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(nominee, "nominee");
            Objects.requireNonNull(on, "on");
        }

        /** Returns the first day on which it will no longer be held, where that is known. */
        public Optional<LocalDate> untilDay() {
            return Optional.ofNullable(until);
        }
    }

    /**
     * That a seat became vacant.
     *
     * @param place which
     * @param why a code of {@link SeatEnds}
     * @param on the first day on which it is vacant
     */
    record Vacated(SeatPlace place, Code why, LocalDate on) implements ForumEvent {
        /** Checks the scheme. */
        public Vacated {
            Objects.requireNonNull(place, "place");
            CodeUses.requireScheme(Objects.requireNonNull(why, "why"), SeatEnds.SCHEME, "/why");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That the charter was amended.
     *
     * @param added the clauses that are in force from that day
     * @param repealed the ids of those that no longer are
     * @param on the first day
     */
    record Amended(List<Clause> added, List<LocalId> repealed, LocalDate on) implements ForumEvent {
        /** Checks that all are given. */
        public Amended {
            added = List.copyOf(Objects.requireNonNull(added, "added"));
            repealed = List.copyOf(Objects.requireNonNull(repealed, "repealed"));
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a forum came to its end.
     *
     * @param on the first day on which it no longer is
     */
    record Dissolved(LocalDate on) implements ForumEvent {
        /** Checks that the day is given. */
        public Dissolved {
            Objects.requireNonNull(on, "on");
        }
    }
}
