package pl.zwornik.charter;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.zwornik.result.internal.Checks;

/**
 * How the votes on one motion fell. Who was present and did not vote is in none of the numbers.
 *
 * @param inFavour votes for, 0 to 1 000 000
 * @param against votes against, 0 to 1 000 000
 * @param abstaining abstentions (wstrzymujące się), 0 to 1 000 000
 * @since 0.1.0
 */
public record Tally(int inFavour, int against, int abstaining) {

    private static final int MOST = 1_000_000;
    private static final String NUMBER = "(0|[1-9][0-9]{0,6})";
    private static final Pattern FORM = Pattern.compile(NUMBER + ":" + NUMBER + ":" + NUMBER);

    /**
     * Checks the numbers.
     *
     * @throws pl.zwornik.result.MalformedCodeException if one is out of range
     */
    public Tally {
        Checks.requireForm(
                isNumber(inFavour) && isNumber(against) && isNumber(abstaining), CharterFailures.TALLY_MALFORMED);
    }

    /**
     * Returns the numbers of a text such as {@code 14:3:5}; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static Tally parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher numbers = FORM.matcher(text);
        Checks.requireForm(numbers.matches(), CharterFailures.TALLY_MALFORMED);
        return new Tally(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    /** Returns how many votes were cast: for, against and abstaining. */
    public int cast() {
        return inFavour + against + abstaining;
    }

    private static boolean isNumber(int votes) {
        return votes >= 0 && votes <= MOST;
    }

    /** Returns the three numbers in the order in which minutes give them, such as {@code 14:3:5}. */
    @Override
    public String toString() {
        return inFavour + ":" + against + ":" + abstaining;
    }
}
