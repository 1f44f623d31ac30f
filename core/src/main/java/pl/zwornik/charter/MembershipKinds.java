package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * Ways of belonging to a forum.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MembershipKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "membership-kind";

    /** With all rights. */
    public static final Code ORDINARY = of("ORDINARY");

    /** Supporting only. */
    public static final Code SUPPORTING = of("SUPPORTING");

    private MembershipKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
