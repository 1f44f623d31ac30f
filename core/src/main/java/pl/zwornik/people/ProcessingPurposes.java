package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * For what personal data is used.
 *
 * <p>The vocabulary is open: hosts and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ProcessingPurposes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "processing-purpose";

    /** To tell the public who holds public functions. */
    public static final Code PUBLIC_INFORMATION = of("PUBLIC_INFORMATION");

    /** To govern a body: who sits in it, on whose behalf. */
    public static final Code GOVERNANCE = of("GOVERNANCE");

    /** To tell whether two people are the same. */
    public static final Code IDENTIFICATION = of("IDENTIFICATION");

    /** To show where a fact was found. */
    public static final Code EVIDENCE = of("EVIDENCE");

    /** To tell who changed what, and why. */
    public static final Code ACCOUNTABILITY = of("ACCOUNTABILITY");

    /** To count; no personal attribute of the standard map serves that. */
    public static final Code STATISTICS = of("STATISTICS");

    private ProcessingPurposes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
