package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.LocalId;

/**
 * The number that a resolution took last by a clause; the next one follows it.
 *
 * @param clause the clause by which resolutions are numbered, by its id within the charter
 * @param number the last number
 * @param on the day on which it was given; null where not known
 * @since 0.1.0
 */
public record LastNumber(
        LocalId clause, ResolutionNumber number, @Nullable LocalDate on) {

    /** Returns a last number of a day that is not known. */
    public LastNumber(LocalId clause, ResolutionNumber number) {
        this(clause, number, null);
    }

    /** Checks that clause and number are given. */
    public LastNumber {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(number, "number");
    }

    /** Returns the day on which it was given, where known. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }
}
