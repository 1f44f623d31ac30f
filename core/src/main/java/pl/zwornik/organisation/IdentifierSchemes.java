package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * Schemes in which organisations are numbered.
 *
 * <p>The vocabulary is open: a host adds its own key, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class IdentifierSchemes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "identifier-scheme";

    /** The tax identification number, checked as {@link Nip} is. */
    public static final Code NIP = of("NIP");

    /** The number of the business register, checked as {@link Regon} is. */
    public static final Code REGON = of("REGON");

    /** The number of the National Court Register, checked as {@link Krs} is. */
    public static final Code KRS = of("KRS");

    /** The register of units of social assistance kept by the voivode. */
    public static final Code RJPS = of("RJPS");

    private IdentifierSchemes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
