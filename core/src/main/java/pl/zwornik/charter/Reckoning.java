package pl.zwornik.charter;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * Whether so many were enough, with the figures that say why.
 *
 * @param threshold what was asked
 * @param count how many came, or voted so, 0 or more
 * @param whole of how many, 0 or more
 * @param needed the least number that is enough, 1 or more: nobody at all is never enough
 * @since 0.1.0
 */
public record Reckoning(Threshold threshold, int count, int whole, int needed) {

    /**
     * Checks the figures.
     *
     * @throws pl.zwornik.result.MalformedCodeException if a figure is out of range, or {@code needed} is not what the
     *     threshold makes of the whole
     */
    public Reckoning {
        Objects.requireNonNull(threshold, "threshold");
        Checks.requireForm(
                count >= 0 && whole >= 0 && needed == Math.max(1, threshold.least(whole)),
                CharterFailures.THRESHOLD_MALFORMED);
    }

    /** Tells whether so many were enough. */
    public boolean isMet() {
        return count >= needed;
    }

    /** Returns the figures, such as {@code 11 of 21, needed 11 (>=1/2)}. */
    @Override
    public String toString() {
        return count + " of " + whole + ", needed " + needed + " (" + threshold + ")";
    }
}
