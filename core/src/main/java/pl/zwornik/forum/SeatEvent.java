package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a decision on who holds which seat brought about.
 *
 * @since 0.1.0
 */
public sealed interface SeatEvent extends ForumEvent {

    /**
     * That a seat was taken.
     *
     * @param place which
     * @param nominee by whom, and on whose behalf
     * @param until the first day on which it will no longer be held; null where that is not known
     * @param on the first day on which it is held
     */
    record Filled(
            SeatPlace place, Nominee nominee, @Nullable LocalDate until, LocalDate on) implements SeatEvent {
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
    record Vacated(SeatPlace place, Code why, LocalDate on) implements SeatEvent {
        /** Checks the scheme. */
        public Vacated {
            Objects.requireNonNull(place, "place");
            CodeUses.requireScheme(Objects.requireNonNull(why, "why"), SeatEnds.SCHEME, "/why");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That the term of an organ ended: each of its seats became vacant, and numbers that begin anew with a term do so.
     *
     * @param organ the id of the organ within its forum
     * @param on the first day after the term
     */
    record TermEnded(LocalId organ, LocalDate on) implements SeatEvent {
        /** Checks that both are given. */
        public TermEnded {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(on, "on");
        }
    }
}
