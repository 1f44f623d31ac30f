package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * How far a forum has become formal.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Formalities {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "formality";

    /** People meet, and nothing is laid down. */
    public static final Code INFORMAL = of("INFORMAL");

    /** It is to be made formal, and is not yet. */
    public static final Code FORMALISING = of("FORMALISING");

    /** It has a charter, organs, or another form that is laid down. */
    public static final Code FORMAL = of("FORMAL");

    private Formalities() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
