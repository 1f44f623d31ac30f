package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * What came of meetings.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Outcomes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "outcome";

    /** Support in matters of the work itself. */
    public static final Code PROFESSIONAL_SUPPORT = of("PROFESSIONAL_SUPPORT");

    /** Support in bearing it. */
    public static final Code PSYCHOLOGICAL_SUPPORT = of("PSYCHOLOGICAL_SUPPORT");

    private Outcomes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
