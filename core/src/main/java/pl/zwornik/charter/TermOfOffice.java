package pl.zwornik.charter;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;

/**
 * How long a seat is held (kadencja). The text is an ISO 8601 duration of months or whole years: {@code P2Y}, {@code P30M}.
 *
 * @param months 1 to 1200
 * @since 0.1.0
 */
public record TermOfOffice(int months) implements Provision {

    private static final int LONGEST = 1_200;
    private static final int YEAR = 12;

    /**
     * Checks the length.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is out of range
     */
    public TermOfOffice {
        Checks.requireForm(months >= 1 && months <= LONGEST, CharterFailures.TERM_MALFORMED);
    }

    /** Returns the term of so many years. */
    public static TermOfOffice years(int years) {
        Checks.requireForm(years >= 1 && years <= LONGEST / YEAR, CharterFailures.TERM_MALFORMED);
        return new TermOfOffice(years * YEAR);
    }

    /**
     * Returns the term of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static TermOfOffice parse(String text) {
        Objects.requireNonNull(text, "text");
        boolean years = text.endsWith("Y");
        Checks.requireForm(
                text.length() > 2 && text.charAt(0) == 'P' && (years || text.endsWith("M")),
                CharterFailures.TERM_MALFORMED);
        int number = Digits.number(text.substring(1, text.length() - 1), LONGEST, CharterFailures.TERM_MALFORMED);
        Checks.requireForm(years || number % YEAR != 0, CharterFailures.TERM_MALFORMED);
        return years ? years(number) : new TermOfOffice(number);
    }

    /** Returns the first day after a term that began on a day; a month without that day ends it with its last. */
    public LocalDate until(LocalDate from) {
        return from.plusMonths(months);
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.TERM);
    }

    @Override
    public String toString() {
        return months % YEAR == 0 ? "P" + months / YEAR + "Y" : "P" + months + "M";
    }
}
