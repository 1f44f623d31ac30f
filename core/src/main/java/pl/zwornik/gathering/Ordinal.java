package pl.zwornik.gathering;

/**
 * Which of the days of one name in a month: „pierwsza środa miesiąca” is the first Wednesday.
 *
 * @since 0.1.0
 */
public enum Ordinal {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND,
    /** The third. */
    THIRD,
    /** The fourth. */
    FOURTH,
    /** The fifth, which only some months have. */
    FIFTH,
    /** The last, be it the fourth or the fifth. */
    LAST
}
