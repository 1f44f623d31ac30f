package pl.zwornik.territory;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Checks that it was or is there. */
    public GazetteerChange {
        Objects.requireNonNull(before == null ? after : before, "after");
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
