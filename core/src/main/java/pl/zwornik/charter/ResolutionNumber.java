package pl.zwornik.charter;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.internal.Checks;

/**
 * The number of a resolution: its place in a series that goes up by one, with the session and the year where the scheme has
 * them. The text, in canonical order, is the sequence, the session after {@code s}, the year after {@code /}:
 * {@code 7}, {@code 7/2021}, {@code 144s22/2016}. How it is written on the document is a matter of its {@link NumberScheme}.
 *
 * @param sequence 1 to 999 999
 * @param session the number of the session, 1 to 3999; null where the scheme has none
 * @param year 1900 to 2999; null where the scheme has none
 * @since 0.1.0
 */
public record ResolutionNumber(
        int sequence, @Nullable Integer session, @Nullable Integer year) {

    private static final int LARGEST = 999_999;
    private static final int LAST_SESSION = 3_999;
    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 2_999;

    /**
     * Checks the numbers.
     *
     * @throws pl.zwornik.result.MalformedCodeException if one is out of range
     */
    public ResolutionNumber {
        boolean sessionFits = session == null || (session >= 1 && session <= LAST_SESSION);
        boolean yearFits = year == null || (year >= FIRST_YEAR && year <= LAST_YEAR);
        Checks.requireForm(
                sequence >= 1 && sequence <= LARGEST && sessionFits && yearFits, CharterFailures.NUMBER_MALFORMED);
    }

    /**
     * Returns the number of a canonical text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static ResolutionNumber parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        Integer year = slash < 0 ? null : number(text.substring(slash + 1));
        String rest = slash < 0 ? text : text.substring(0, slash);
        int mark = rest.indexOf('s');
        Integer session = mark < 0 ? null : number(rest.substring(mark + 1));
        return new ResolutionNumber(number(mark < 0 ? rest : rest.substring(0, mark)), session, year);
    }

    private static int number(String digits) {
        return Digits.number(digits, LARGEST, CharterFailures.NUMBER_MALFORMED);
    }

    /** Returns the number of the session, where the scheme has one. */
    public Optional<Integer> ofSession() {
        return Optional.ofNullable(session);
    }

    /** Returns the year, where the scheme has one. */
    public Optional<Integer> ofYear() {
        return Optional.ofNullable(year);
    }

    @Override
    public String toString() {
        return sequence + (session == null ? "" : "s" + session) + (year == null ? "" : "/" + year);
    }
}
