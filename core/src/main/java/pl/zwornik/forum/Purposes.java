package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * What a forum is for.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Purposes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "purpose";

    /** Members support each other. */
    public static final Code PEER_SUPPORT = of("PEER_SUPPORT");

    /** Members share experience. */
    public static final Code EXCHANGE_OF_EXPERIENCE = of("EXCHANGE_OF_EXPERIENCE");

    private Purposes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
