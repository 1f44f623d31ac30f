package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * The standards of the work that people speak of.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Standards {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "standard";

    /** Social work is separated from the granting of benefits. */
    public static final Code SEPARATION = of("SEPARATION");

    /** Standards of social work as such, none in particular. */
    public static final Code SOCIAL_WORK = of("SOCIAL_WORK");

    private Standards() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
