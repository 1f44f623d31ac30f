package pl.zwornik.gathering;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Which of the days of one name in a month: „pierwsza środa miesiąca” is the first Wednesday.
 *
 * @since 0.1.0
 */
public enum Ordinal {
    /** The first. */
    FIRST(1),
    /** The second. */
    SECOND(2),
    /** The third. */
    THIRD(3),
    /** The fourth. */
    FOURTH(4),
    /** The fifth, which only some months have. */
    FIFTH(5),
    /** The last, be it the fourth or the fifth. */
    LAST(-1);

    private final int inMonth;

    Ordinal(int inMonth) {
        this.inMonth = inMonth;
    }

    /** Tells whether a day is this one of the days of its name in its month. */
    public boolean isOn(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(inMonth, day.getDayOfWeek())));
    }
}
