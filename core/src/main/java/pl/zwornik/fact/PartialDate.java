package pl.zwornik.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.result.internal.Checks;

/**
 * A date as far as it is known: a day, a month or a year, a day or month without its year, each possibly uncertain or
 * approximate; or the last or first that it can be.
 *
 * <p>The text is EDTF (ISO 8601-2): {@code 2021-11-03}, {@code 2021-11}, {@code 2021}, {@code XXXX-01-12} for a day of
 * an unknown year, behind any of these {@code ?}, {@code ~} or {@code %}, and {@code [..2021-11-03]} for that day or an
 * earlier one, {@code [2021-11-03..]} for that day or a later one.
 * There is no natural order, because partial dates have none. Immutable and thread-safe.
 *
 * @param year 1 to 9999, or 0 where it is not known
 * @param month 1 to 12, or 0 where it is not known
 * @param day 1 to 31 and real in that month, or 0 where it is not known; 29 February is real where the year is not known
 * @param qualifier how far it is to be trusted
 * @param reach whether it is that date, or some date before or after it; these have a year and no qualifier
 * @since 0.1.0
 */
public record PartialDate(int year, int month, int day, Qualifier qualifier, Reach reach) {

    private static final int ANY_LEAP_YEAR = 2000;
    private static final int SHORTEST_MONTH = 28;

    /**
     * Checks that the parts make a date.
     *
     * @throws pl.zwornik.result.MalformedCodeException if a part is out of its range, a day lacks its month, neither year
     *     nor month is known, no calendar has the day, or some date before or after it has no year or a qualifier
     */
    public PartialDate {
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(reach, "reach");
        Checks.requireForm(
                year >= 0 && year <= 9999 && (month != 0 || (year != 0 && day == 0)), FactFailures.DATE_MALFORMED);
        Checks.requireForm(isReal(year, month, day), FactFailures.DATE_NOT_REAL);
        Checks.requireForm(
                reach == Reach.THAT || (year != 0 && qualifier == Qualifier.NONE), FactFailures.DATE_MALFORMED);
    }

    /** Returns that date, neither an earlier nor a later one; refused as the whole is. */
    public PartialDate(int year, int month, int day, Qualifier qualifier) {
        this(year, month, day, qualifier, Reach.THAT);
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
        return EdtfDate.parse(text, from, to);
    }

    /** Returns this date about then, or not quite certain. */
    public PartialDate qualified(Qualifier other) {
        return new PartialDate(year, month, day, other, reach);
    }

    /**
     * Returns this date or some earlier one.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it has no year, or a qualifier
     */
    public PartialDate orEarlier() {
        return new PartialDate(year, month, day, qualifier, Reach.OR_EARLIER);
    }

    /**
     * Returns this date or some later one.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it has no year, or a qualifier
     */
    public PartialDate orLater() {
        return new PartialDate(year, month, day, qualifier, Reach.OR_LATER);
    }

    /** Tells whether it is one certain day. */
    public boolean isExact() {
        return day != 0 && reach == Reach.THAT && isTrusted();
    }

    /** Returns the day, where the date is exact. */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Returns the first day that it can be; empty where that is open, the year not known or the date qualified. */
    public Optional<LocalDate> earliest() {
        return reach != Reach.OR_EARLIER && isTrusted() ? Optional.of(firstDay()) : Optional.empty();
    }

    /** Returns the last day that it can be; empty where that is open, the year not known or the date qualified. */
    public Optional<LocalDate> latest() {
        return reach != Reach.OR_LATER && isTrusted() ? Optional.of(lastDay()) : Optional.empty();
    }

    /** Compares an exact date with a day. */
    int compareExact(LocalDate other) {
        return compare(other.getYear(), other.getMonthValue(), other.getDayOfMonth());
    }

    /** Compares an exact date with another. */
    int compareExact(PartialDate other) {
        return compare(other.year, other.month, other.day);
    }

    private int compare(int otherYear, int otherMonth, int otherDay) {
        int byYear = Integer.compare(year, otherYear);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, otherMonth);
        return byMonth != 0 ? byMonth : Integer.compare(day, otherDay);
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    private LocalDate lastDay() {
        return day != 0
                ? LocalDate.of(year, month, day)
                : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** The number 0 stands for a part that is not known, and is never meant where a part is given. */
    private static void requireKnown(int... parts) {
        for (int part : parts) {
            Checks.requireForm(part > 0, FactFailures.DATE_NOT_REAL);
        }
    }

    private boolean isTrusted() {
        return year != 0 && qualifier == Qualifier.NONE;
    }

    private static boolean isReal(int year, int month, int day) {
        if (month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day <= SHORTEST_MONTH
                || day <= YearMonth.of(year == 0 ? ANY_LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** Returns the EDTF text. */
    @Override
    public String toString() {
        return EdtfDate.write(this);
    }
}
