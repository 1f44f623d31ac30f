package pl.zwornik.forum;

import java.util.Objects;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.LocalId;

/**
 * The number that a resolution took last by a clause; the next one follows it.
 *
 * @param clause the clause by which resolutions are numbered, by its id within the charter
 * @param number the last number
 * @since 0.1.0
 */
public record LastNumber(LocalId clause, ResolutionNumber number) {

    /** Checks that both are given. */
    public LastNumber {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(number, "number");
    }
}
