package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * Forms of the acts by which bodies decide on organisations.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ActForms {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "act-form";

    /** A resolution, such as that of a council. */
    public static final Code RESOLUTION = of("RESOLUTION");

    /** An order of one who decides alone. */
    public static final Code ORDER = of("ORDER");

    /** An agreement, such as that of several gminas. */
    public static final Code AGREEMENT = of("AGREEMENT");

    private ActForms() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
