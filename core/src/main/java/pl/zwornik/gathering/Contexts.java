package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * What times people met in, which explains what they met for.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Contexts {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "context";

    /** The pandemic of COVID-19. */
    public static final Code PANDEMIC = of("PANDEMIC");

    private Contexts() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
