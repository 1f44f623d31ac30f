package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.internal.Checks;

/**
 * When something began and ended, as far as that is stated; half-open: on the day it ended it no longer was.
 *
 * <p>An end may be stated, known to be open (it goes on), or not stated at all, and the last is not the second: whether
 * it still was on a later day is then {@link Tri#UNKNOWN}. The text is beginning and end as EDTF, {@code ..} for an end
 * known to be open and nothing where not stated: {@code 2021-11-03/}, {@code 2021-11-03/..}, {@code /2023}, {@code /}.
 * What a source attests of one day, and nobody of any other, is {@code [..2018-09-12]/[2018-09-13..]}.
 * Immutable and thread-safe.
 *
 * @param began the first day; null where not stated
 * @param ended the first day on which it no longer was; null where not stated or open
 * @param open whether it is known to go on; never together with an end
 * @since 0.1.0
 */
public record Lifespan(
        @Nullable PartialDate began, @Nullable PartialDate ended, boolean open) {

    private static final Lifespan UNKNOWN = new Lifespan(null, null, false);

    /**
     * Checks that the end does not certainly come before or on the beginning.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it does, or if an open life has an end
     */
    public Lifespan {
        Checks.require(ended == null || !open, FactFailures.LIFESPAN_WRONG, "/until");
        Checks.require(
                began == null || ended == null || firstOf(began).isBefore(lastOf(ended)),
                FactFailures.LIFESPAN_WRONG,
                "/until");
    }

    /** Returns the life of which nothing is stated. */
    public static Lifespan unknown() {
        return UNKNOWN;
    }

    /** Returns a life with a stated beginning whose end is not stated. */
    public static Lifespan began(PartialDate began) {
        return new Lifespan(Objects.requireNonNull(began, "began"), null, false);
    }

    /** Returns a life with an exact beginning whose end is not stated. */
    public static Lifespan began(LocalDate began) {
        return began(PartialDate.of(began));
    }

    /** Returns a life of which nothing is stated but that it was on a day: begun by then, and over on no earlier day than the next. */
    public static Lifespan attested(LocalDate day) {
        return new Lifespan(
                PartialDate.of(day).orEarlier(), PartialDate.of(day.plusDays(1)).orLater(), false);
    }

    /**
     * Returns the life of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.ModelException if the text is not of that form, or the end comes before the beginning
     */
    public static Lifespan parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        Checks.requireForm(slash >= 0, FactFailures.LIFESPAN_WRONG);
        boolean open = text.length() == slash + 3 && text.endsWith("..");
        return new Lifespan(side(text, 0, slash), open ? null : side(text, slash + 1, text.length()), open);
    }

    /**
     * Returns this life with a beginning in place of any other.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it certainly ended on that day or before
     */
    public Lifespan beganOn(LocalDate day) {
        return new Lifespan(PartialDate.of(day), ended, open);
    }

    /** Returns this life known to go on, in place of any end that was stated. */
    public Lifespan goingOn() {
        return new Lifespan(began, null, true);
    }

    /** Returns this life with an end in place of any other: the first day on which it no longer was, not its last day. */
    public Lifespan endedOn(LocalDate day) {
        return new Lifespan(began, PartialDate.of(day), false);
    }

    /** Tells whether nothing is stated. */
    public boolean isUnknown() {
        return began == null && ended == null && !open;
    }

    /** Returns the first day, where stated. */
    public Optional<PartialDate> beginning() {
        return Optional.ofNullable(began);
    }

    /** Returns the first day on which it no longer was, where stated. */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(ended);
    }

    /** Tells whether it was on a day. */
    public Tri includes(LocalDate day) {
        if (isPlain(this)) { // nearly every life is, and is asked often
            boolean begun = began != null && began.compareExact(day) <= 0;
            return Tri.of(begun && (ended == null || ended.compareExact(day) > 0));
        }
        if (day.isBefore(earliestStart()) || !day.isBefore(latestEnd())) {
            return Tri.NO;
        }
        return !day.isBefore(latestStart()) && day.isBefore(earliestEnd()) ? Tri.YES : Tri.UNKNOWN;
    }

    /** Tells whether the two share a day. */
    public Tri overlaps(Lifespan other) {
        if (isPlain(this) && isPlain(other)) {
            return Tri.of(beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this));
        }
        if (!earliestStart().isBefore(other.latestEnd())
                || !other.earliestStart().isBefore(latestEnd())) {
            return Tri.NO;
        }
        return latestStart().isBefore(other.earliestEnd())
                        && other.latestStart().isBefore(earliestEnd())
                ? Tri.YES
                : Tri.UNKNOWN;
    }

    /** Tells whether every day of this life is a day of the other. */
    public Tri within(Lifespan other) {
        if (latestStart().isBefore(other.earliestStart()) || earliestEnd().isAfter(other.latestEnd())) {
            return Tri.NO;
        }
        boolean startsInside = !earliestStart().isBefore(other.latestStart());
        boolean endsInside = !latestEnd().isAfter(other.earliestEnd());
        return startsInside && endsInside ? Tri.YES : Tri.UNKNOWN;
    }

    /** Tells whether both ends are exact, or the last is known to be open. */
    private static boolean isPlain(Lifespan life) {
        return life.began != null
                && life.began.isExact()
                && (life.open || (life.ended != null && life.ended.isExact()));
    }

    private boolean beginsBeforeEndOf(Lifespan other) {
        return other.ended == null || (began != null && began.compareExact(other.ended) < 0);
    }

    /** The first day on which it can have begun. */
    LocalDate earliestStart() {
        return began == null ? LocalDate.MIN : firstOf(began);
    }

    /** The last day on which it can have begun; every life has a day, so this lies before any end. */
    LocalDate latestStart() {
        LocalDate stated = began == null ? LocalDate.MAX : lastOf(began);
        LocalDate dayBeforeEnd = latestEnd().minusDays(1);
        return stated.isBefore(dayBeforeEnd) ? stated : dayBeforeEnd;
    }

    /** The first day on which it can have been over; every life has a day, so this lies after any beginning. */
    LocalDate earliestEnd() {
        if (open) {
            return LocalDate.MAX;
        }
        LocalDate stated = ended == null ? LocalDate.MIN : firstOf(ended);
        LocalDate dayAfterStart = earliestStart().plusDays(1);
        return stated.isAfter(dayAfterStart) ? stated : dayAfterStart;
    }

    /** The last day on which it can have been over. */
    LocalDate latestEnd() {
        return ended == null ? LocalDate.MAX : lastOf(ended);
    }

    private static LocalDate firstOf(PartialDate date) {
        return date.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate lastOf(PartialDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }

    private static @Nullable PartialDate side(String text, int from, int to) {
        return from == to ? null : PartialDate.parse(text, from, to);
    }

    @Override
    public String toString() {
        return (began == null ? "" : began.toString()) + "/" + (ended != null ? ended.toString() : open ? ".." : "");
    }
}
