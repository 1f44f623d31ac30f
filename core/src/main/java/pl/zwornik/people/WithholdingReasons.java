package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * Why a value that is known is not given.
 *
 * <p>The vocabulary is open: hosts and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class WithholdingReasons {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "withholding-reason";

    /** The value does not serve the purpose for which a view was made. */
    public static final Code NOT_FOR_PURPOSE = of("NOT_FOR_PURPOSE");

    /** The person objected. */
    public static final Code OBJECTION = of("OBJECTION");

    private WithholdingReasons() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
