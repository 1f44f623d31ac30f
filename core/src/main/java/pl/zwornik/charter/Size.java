package pl.zwornik.charter;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;

/**
 * How many seats an organ has, both ends inclusive. The text is {@code 4} or {@code 3-5}.
 *
 * @param least 1 to 9999
 * @param most from {@code least} to 9999
 * @since 0.1.0
 */
public record Size(int least, int most) implements Provision {

    private static final int LARGEST = 9_999;

    /**
     * Checks the numbers.
     *
     * @throws pl.zwornik.result.MalformedCodeException if they are out of range, or the most is less than the least
     */
    public Size {
        Checks.requireForm(least >= 1 && most >= least && most <= LARGEST, CharterFailures.SIZE_MALFORMED);
    }

    /** Returns the size of exactly so many seats. */
    public static Size of(int seats) {
        return new Size(seats, seats);
    }

    /**
     * Returns the size of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static Size parse(String text) {
        Objects.requireNonNull(text, "text");
        int hyphen = text.indexOf('-');
        int least = number(hyphen < 0 ? text : text.substring(0, hyphen));
        int most = hyphen < 0 ? least : number(text.substring(hyphen + 1));
        Checks.requireForm(hyphen < 0 || most > least, CharterFailures.SIZE_MALFORMED);
        return new Size(least, most);
    }

    private static int number(String digits) {
        return Digits.number(digits, LARGEST, CharterFailures.SIZE_MALFORMED);
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.SIZE);
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + "-" + most;
    }
}
