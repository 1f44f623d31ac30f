package pl.zwornik.territory;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.internal.Checks;

/**
 * What happened to a unit between two states of the register.
 *
 * <p>The register says what is, not why: a gmina that moved to another powiat is {@link Kind#GONE} under the old code and
 * {@link Kind#NEW} under the other. Immutable and thread-safe.
 *
 * @param before the unit in the earlier state; null where it was not there
 * @param after the unit in the later state; null where it is there no longer
 * @since 0.1.0
 */
public record GazetteerChange(
        @Nullable TerritorialUnit before, @Nullable TerritorialUnit after) {

    /** What can happen to a unit. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** It is there no longer. */
        GONE,
        /** It has another name under the same code. */
        RENAMED,
        /**
         * It is a gmina of another kind under the same six digits, as when a village becomes a town; the name may differ
         * too.
         */
        CHANGED_KIND
    }

    private static final int DIGITS_OF_A_GMINA = 6;

    /**
     * Checks that it was or is there, and that two units are a change: one code under two names, or one gmina of two kinds
     * under the same six digits.
     *
     * @throws pl.zwornik.result.InvariantViolationException if two units are no change
     */
    public GazetteerChange {
        Objects.requireNonNull(before == null ? after : before, "after");
        Checks.require(
                before == null || after == null || isChange(before, after), TerritoryFailures.CHANGE_IS_NONE, "/after");
    }

    /** Returns what happened. */
    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        } else if (after == null) {
            return Kind.GONE;
        }
        return before.code().equals(after.code()) ? Kind.RENAMED : Kind.CHANGED_KIND;
    }

    private static boolean isChange(TerritorialUnit before, TerritorialUnit after) {
        if (before.code().equals(after.code())) {
            return !before.name().equals(after.name());
        }
        return before.isGmina() && after.isGmina() && digits(before).equals(digits(after));
    }

    private static String digits(TerritorialUnit gmina) {
        return gmina.code().value().substring(0, DIGITS_OF_A_GMINA);
    }

    /** Returns the code under which it is, or last was. */
    public TercCode code() {
        return Objects.requireNonNull(after == null ? before : after).code();
    }

    /** Returns the unit in the earlier state, where it was there. */
    public Optional<TerritorialUnit> earlier() {
        return Optional.ofNullable(before);
    }

    /** Returns the unit in the later state, where it is there. */
    public Optional<TerritorialUnit> later() {
        return Optional.ofNullable(after);
    }
}
