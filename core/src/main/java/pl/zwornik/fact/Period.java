package pl.zwornik.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.internal.Checks;

/**
 * A stretch of days with exact ends, half-open: the first day belongs to it, the day it lasts until does not.
 *
 * <p>A side without a day is known to be unbounded; where a side is merely not stated, use {@link Lifespan}.
 * The text is {@code 2004-05-01/2020-01-01}, with {@code ..} for an unbounded side. Immutable and thread-safe.
 *
 * @param from the first day, of the years 1 to 9999; null where it has no beginning
 * @param until the first day after it, of the same years; null where it has no end
 * @since 0.1.0
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    private static final int LAST_YEAR = 9999;

    /**
     * Checks that at least one day lies in it.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it ends on or before its first day, or a year is not 1 to 9999
     */
    public Period {
        Checks.require(isWritable(from), FactFailures.PERIOD_WRONG, "/from");
        Checks.require(isWritable(until), FactFailures.PERIOD_WRONG, "/until");
        Checks.require(from == null || until == null || from.isBefore(until), FactFailures.PERIOD_WRONG, "/until");
    }

    /** Returns the period from a first day until, and without, another. */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    /** Returns the period from a first day on, without an end. */
    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * Returns the period of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static Period parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        Checks.requireForm(slash >= 0, FactFailures.PERIOD_WRONG);
        return new Period(side(text.substring(0, slash)), side(text.substring(slash + 1)));
    }

    /** Tells whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Tells whether the two share at least one day. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Returns the first day, where there is a beginning. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    private static boolean isWritable(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from == null || other.until == null || from.isBefore(other.until);
    }

    private static @Nullable LocalDate side(String text) {
        if (text.equals("..")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedCodeException(FactFailures.PERIOD_WRONG);
        }
    }

    @Override
    public String toString() {
        return (from == null ? ".." : from.toString()) + "/" + (until == null ? ".." : until.toString());
    }
}
