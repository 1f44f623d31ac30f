package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * On what ground a person was erased; never in words, which could be personal again.
 *
 * <p>The vocabulary is open: hosts and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ErasureGrounds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "erasure-ground";

    /** The person asked for it. */
    public static final Code REQUEST = of("REQUEST");

    /** The time for which the data may be kept is over. */
    public static final Code RETENTION_ENDED = of("RETENTION_ENDED");

    private ErasureGrounds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
