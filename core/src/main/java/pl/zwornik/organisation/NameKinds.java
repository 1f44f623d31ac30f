package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * How a name is used.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class NameKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "name-kind";

    /** The name in full. */
    public static final Code FULL = of("FULL");

    /** The name as it is commonly shortened. */
    public static final Code SHORT = of("SHORT");

    /** The name as it is set off in print, as in capitals or with signs. */
    public static final Code STYLISED = of("STYLISED");

    private NameKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
