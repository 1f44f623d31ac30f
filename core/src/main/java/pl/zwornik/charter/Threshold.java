package pl.zwornik.charter;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * How many of a whole are enough: at least or more than a share of it, or at least a number.
 *
 * <p>„Co najmniej połowa” and „ponad połowa” differ: of 22 the first is 11, the second 12; of 21 both are 11. The text is
 * {@code >=1/2}, {@code >1/2} or {@code >=5}. A share is kept as the charter says it: {@code 2/4} is not {@code 1/2}.
 * Immutable and thread-safe.
 *
 * @param more whether exactly the share is too few
 * @param over the numerator, 0 to 9999; where {@code of} is 0, the number itself
 * @param of the denominator, 1 to 9999, no less than the numerator; 0 where a number is meant, not a share
 * @since 0.1.0
 */
public record Threshold(boolean more, int over, int of) {

    private static final int LARGEST = 9_999;
    private static final String AT_LEAST = ">=";

    /**
     * Checks the numbers.
     *
     * @throws pl.zwornik.result.MalformedCodeException if they are out of range, more than a number is asked, or more than all
     */
    public Threshold {
        boolean number = of == 0 && !more;
        boolean share = of > 0 && of <= LARGEST && (more ? over < of : over <= of);
        Checks.requireForm(over >= 0 && over <= LARGEST && (number || share), CharterFailures.THRESHOLD_MALFORMED);
    }

    /** Returns the threshold of a share or more: 1, 2 is „co najmniej połowa”. */
    public static Threshold atLeast(int over, int of) {
        Checks.requireForm(of > 0, CharterFailures.THRESHOLD_MALFORMED);
        return new Threshold(false, over, of);
    }

    /** Returns the threshold of more than a share: 1, 2 is „ponad połowa”. */
    public static Threshold moreThan(int over, int of) {
        return new Threshold(true, over, of);
    }

    /** Returns the threshold of a number or more, whatever the whole. */
    public static Threshold number(int least) {
        return new Threshold(false, least, 0);
    }

    /**
     * Returns the threshold of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static Threshold parse(String text) {
        Objects.requireNonNull(text, "text");
        boolean more = !text.startsWith(AT_LEAST);
        Checks.requireForm(!more || text.startsWith(">"), CharterFailures.THRESHOLD_MALFORMED);
        String amount = text.substring(more ? 1 : AT_LEAST.length());
        int slash = amount.indexOf('/');
        return slash < 0
                ? new Threshold(more, number(amount), 0)
                : share(more, number(amount.substring(0, slash)), number(amount.substring(slash + 1)));
    }

    private static Threshold share(boolean more, int over, int of) {
        Checks.requireForm(of > 0, CharterFailures.THRESHOLD_MALFORMED);
        return new Threshold(more, over, of);
    }

    private static int number(String digits) {
        return Digits.number(digits, LARGEST, CharterFailures.THRESHOLD_MALFORMED);
    }

    /**
     * Returns the least number that is enough, which a share of a small whole may put above it: nobody is more than all.
     *
     * @param whole of how many, 0 or more
     */
    public int least(int whole) {
        Checks.requireForm(whole >= 0, CharterFailures.THRESHOLD_MALFORMED);
        if (of == 0) {
            return over;
        }
        long share = (long) over * whole;
        return Math.toIntExact(more ? share / of + 1 : (share + of - 1) / of);
    }

    /** Tells whether it is a number, whatever the whole. */
    public boolean isNumber() {
        return of == 0;
    }

    /** Tells whether it takes every one of the whole. */
    public boolean isAll() {
        return of > 0 && over == of;
    }

    /** Returns the answer for a number of those who came, or voted so, of a whole. */
    public Reckoning reckon(int count, int whole) {
        return new Reckoning(this, count, whole, Math.max(1, least(whole)));
    }

    @Override
    public String toString() {
        return (more ? ">" : AT_LEAST) + over + (of == 0 ? "" : "/" + of);
    }
}
