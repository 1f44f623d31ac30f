package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * How a membership ended.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MembershipEnds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "membership-end";

    /** The member left. */
    public static final Code WITHDRAWN = of("WITHDRAWN");

    /** The forum excluded it. */
    public static final Code EXCLUDED = of("EXCLUDED");

    /** Another unit took its place. */
    public static final Code SUCCEEDED = of("SUCCEEDED");

    /** The member itself ceased to be. */
    public static final Code CEASED = of("CEASED");

    /** The forum ended. */
    public static final Code DISSOLVED = of("DISSOLVED");

    private MembershipEnds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
