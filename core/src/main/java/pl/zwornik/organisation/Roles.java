package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * What somebody does at an organisation, whatever the title.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Roles {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "role";

    /** The head of a unit. */
    public static final Code HEAD = of("HEAD");

    /** A deputy of the head. */
    public static final Code DEPUTY_HEAD = of("DEPUTY_HEAD");

    private Roles() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
