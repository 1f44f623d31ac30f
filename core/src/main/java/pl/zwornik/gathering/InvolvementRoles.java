package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * Which part an organisation has in bringing something about.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class InvolvementRoles {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "involvement-role";

    /** It began it. */
    public static final Code INITIATOR = of("INITIATOR");

    /** It worked along. */
    public static final Code COOPERATOR = of("COOPERATOR");

    /** It gave support. */
    public static final Code SUPPORTER = of("SUPPORTER");

    /** It organised it. */
    public static final Code ORGANISER = of("ORGANISER");

    private InvolvementRoles() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
