package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Event;

/**
 * What a decision on a forum brought about, on a day. {@link Forum#after} makes of a forum and its events the forum that the
 * decisions made.
 *
 * @since 0.1.0
 */
public sealed interface ForumEvent extends Event
        permits MemberEvent,
                SeatEvent,
                ForumEvent.Founded,
                ForumEvent.Amended,
                ForumEvent.Numbered,
                ForumEvent.Dissolved {

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
     * That a resolution took the next number of a scheme.
     *
     * @param clause the clause by which it is numbered, by its id within the charter
     * @param number the number
     * @param on the day of the resolution
     */
    record Numbered(LocalId clause, ResolutionNumber number, LocalDate on) implements ForumEvent {
        /** Checks that all are given. */
        public Numbered {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(number, "number");
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
