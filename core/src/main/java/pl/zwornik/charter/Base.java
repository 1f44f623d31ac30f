package pl.zwornik.charter;

/**
 * Of what a majority is reckoned.
 *
 * @since 0.1.0
 */
public enum Base {
    /** Of the votes for and against: abstaining counts for nothing. */
    FOR_AND_AGAINST,
    /** Of all votes cast: for, against and abstaining. */
    VOTES_CAST,
    /** Of all who are present, whether they vote or not. */
    PRESENT,
    /** Of all who are entitled, present or not. */
    FULL_COMPOSITION
}
