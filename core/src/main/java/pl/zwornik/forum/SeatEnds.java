package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * Why a seat became vacant.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class SeatEnds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "seat-end";

    /** The term was over. */
    public static final Code TERM_ENDED = of("TERM_ENDED");

    /** The holder gave it up. */
    public static final Code RESIGNED = of("RESIGNED");

    /** The holder was recalled. */
    public static final Code RECALLED = of("RECALLED");

    /** The member on whose behalf it was held no longer belongs. */
    public static final Code MEMBER_LEFT = of("MEMBER_LEFT");

    /** It is held on behalf of the unit that took the place of the member. */
    public static final Code SUCCEEDED = of("SUCCEEDED");

    /** The holder died. */
    public static final Code DIED = of("DIED");

    /** The forum ended. */
    public static final Code DISSOLVED = of("DISSOLVED");

    private SeatEnds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
