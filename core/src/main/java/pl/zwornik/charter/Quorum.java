package pl.zwornik.charter;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;

/**
 * How many of those entitled must be present.
 *
 * @param first on the first date
 * @param second on the second date (drugi termin); null where none is stated
 * @since 0.1.0
 */
public record Quorum(Threshold first, @Nullable Threshold second) implements Provision {

    /** Checks that the first is given. */
    public Quorum {
        Objects.requireNonNull(first, "first");
    }

    /** Returns a quorum without a second date. */
    public static Quorum of(Threshold first) {
        return new Quorum(first, null);
    }

    /** Returns the quorum of the second date, where one is stated. */
    public Optional<Threshold> onSecondDate() {
        return Optional.ofNullable(second);
    }

    /**
     * Returns whether so many present are enough; on a second date for which nothing is stated the first quorum holds.
     *
     * @param present how many of those entitled are present
     * @param entitled how many are entitled
     */
    public Reckoning reckon(int present, int entitled, boolean secondDate) {
        Checks.require(present >= 0 && present <= entitled, CharterFailures.MORE_PRESENT_THAN_ENTITLED, "/present");
        return (secondDate && second != null ? second : first).reckon(present, entitled);
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.QUORUM);
    }
}
