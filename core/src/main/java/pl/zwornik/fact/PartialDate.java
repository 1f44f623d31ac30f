package pl.zwornik.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.result.internal.Checks;

/**
 * A date as far as it is known: a day, a month or a year, a day or month without its year, each possibly uncertain or
 * approximate.
 *
 * <p>The text is EDTF (ISO 8601-2): {@code 2021-11-03}, {@code 2021-11}, {@code 2021}, {@code XXXX-01-12} for a day of
 * an unknown year, and behind any of these {@code ?}, {@code ~} or {@code %}.
 * There is no natural order, because partial dates have none. Immutable and thread-safe.
 *
 * @param year 1 to 9999, or 0 where it is not known
 * @param month 1 to 12, or 0 where it is not known
 * @param day 1 to 31 and real in that month, or 0 where it is not known; 29 February is real where the year is not known
 * @param qualifier how far it is to be trusted
 * @since 0.1.0
 */
public record PartialDate(int year, int month, int day, Qualifier qualifier) {

    private static final int ANY_LEAP_YEAR = 2000;
    private static final int SHORTEST_MONTH = 28;

    /**
     * Checks that the parts make a date.
     *
     * @throws pl.zwornik.result.MalformedCodeException if a part is out of its range, a day lacks its month, neither year
     *     nor month is known, or no calendar has the day
     */
    public PartialDate {
        Objects.requireNonNull(qualifier, "qualifier");
        Checks.requireForm(
                year >= 0 && year <= 9999 && (month != 0 || (year != 0 && day == 0)), FactFailures.DATE_MALFORMED);
        Checks.requireForm(isReal(year, month, day), FactFailures.DATE_NOT_REAL);
    }

    /**
     * Returns the date of an exact day.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the year is not 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Returns the date of an exact day.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the year is not 1 to 9999, or no calendar has the day
     */
    public static PartialDate of(int year, int month, int day) {
        requireKnown(year, month, day);
        return new PartialDate(year, month, day, Qualifier.NONE);
    }

    /**
     * Returns some day of a month.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the year is not 1 to 9999, or the month not 1 to 12
     */
    public static PartialDate of(int year, int month) {
        requireKnown(year, month);
        return new PartialDate(year, month, 0, Qualifier.NONE);
    }

    /**
     * Returns some day of a year.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the year is not 1 to 9999
     */
    public static PartialDate of(int year) {
        requireKnown(year);
        return new PartialDate(year, 0, 0, Qualifier.NONE);
    }

    /**
     * Returns the date of an EDTF text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form, or no calendar has the day
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text, 0, text.length());
    }

    /** Returns the date of a part of a text. */
    static PartialDate parse(String text, int from, int to) {
        Checks.requireForm(to - from >= 4, FactFailures.DATE_MALFORMED);
        Qualifier qualifier = Qualifier.of(text.charAt(to - 1));
        int length = to - from - qualifier.mark().length();
        Checks.requireForm(length == 4 || length == 7 || length == 10, FactFailures.DATE_MALFORMED);
        int year = text.startsWith("XXXX", from) ? 0 : digits(text, from, from + 4);
        Checks.requireForm(year != 0 || text.charAt(from) == 'X', FactFailures.DATE_MALFORMED);
        int month = length >= 7 ? part(text, from + 4) : 0;
        int day = length == 10 ? part(text, from + 7) : 0;
        return new PartialDate(year, month, day, qualifier);
    }

    /** Returns this date about then, or not quite certain. */
    public PartialDate qualified(Qualifier other) {
        return new PartialDate(year, month, day, other);
    }

    /** Tells whether it is one certain day. */
    public boolean isExact() {
        return year != 0 && day != 0 && qualifier == Qualifier.NONE;
    }

    /** Returns the day, where the date is exact. */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Returns the first day that it can be; empty where the year is not known or the date is qualified. */
    public Optional<LocalDate> earliest() {
        return isBounded() ? Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1))) : Optional.empty();
    }

    /** Returns the last day that it can be; empty where the year is not known or the date is qualified. */
    public Optional<LocalDate> latest() {
        if (!isBounded()) {
            return Optional.empty();
        }
        return Optional.of(
                day != 0
                        ? LocalDate.of(year, month, day)
                        : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth());
    }

    /** The number 0 stands for a part that is not known, and is never meant where a part is given. */
    private static void requireKnown(int... parts) {
        for (int part : parts) {
            Checks.requireForm(part > 0, FactFailures.DATE_NOT_REAL);
        }
    }

    private boolean isBounded() {
        return year != 0 && qualifier == Qualifier.NONE;
    }

    private static boolean isReal(int year, int month, int day) {
        if (month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day <= SHORTEST_MONTH
                || day <= YearMonth.of(year == 0 ? ANY_LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** Reads {@code -NN}; a stated part is never zero. */
    private static int part(String text, int hyphen) {
        Checks.requireForm(text.charAt(hyphen) == '-', FactFailures.DATE_MALFORMED);
        int value = digits(text, hyphen + 1, hyphen + 3);
        Checks.requireForm(value != 0, FactFailures.DATE_NOT_REAL);
        return value;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Checks.requireForm(c >= '0' && c <= '9', FactFailures.DATE_MALFORMED);
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Returns the EDTF text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(11);
        if (year == 0) {
            text.append("XXXX");
        } else {
            pad(text, year, 1000);
        }
        if (month != 0) {
            pad(text.append('-'), month, 10);
        }
        if (day != 0) {
            pad(text.append('-'), day, 10);
        }
        return text.append(qualifier.mark()).toString();
    }

    private static void pad(StringBuilder text, int value, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            text.append((char) ('0' + value / unit % 10));
        }
    }
}
