package pl.zwornik.fact;

/**
 * Whether a date is the one, or only the last or the first that it can be, as in EDTF (ISO 8601-2).
 *
 * @since 0.1.0
 */
public enum Reach {
    /** That date. */
    THAT,
    /** That date or some earlier one: {@code [..2018-09-12]}. */
    OR_EARLIER,
    /** That date or some later one: {@code [2018-09-12..]}. */
    OR_LATER
}
