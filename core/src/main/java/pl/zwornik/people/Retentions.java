package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * How long personal data is kept: until when, in words of a vocabulary. The standard map names no number of years, because
 * no law does; a host that has decided on one adds its own code.
 *
 * <p>The vocabulary is open: hosts and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Retentions {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "retention";

    /** Nothing personal is kept. */
    public static final Code NONE = of("NONE");

    /** As long as it is documented who held the public function. */
    public static final Code FUNCTION = of("FUNCTION");

    /** As long as the host decides. */
    public static final Code HOST = of("HOST");

    private Retentions() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
