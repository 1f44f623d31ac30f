package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * What the holder of a seat is in the organ.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class SeatRoles {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "seat-role";

    /** The chair. */
    public static final Code CHAIR = of("CHAIR");

    /** A deputy of the chair. */
    public static final Code DEPUTY_CHAIR = of("DEPUTY_CHAIR");

    /** A member without an office. */
    public static final Code MEMBER = of("MEMBER");

    private SeatRoles() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
