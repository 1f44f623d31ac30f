package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * What is decided, where a clause holds for some decisions only.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Matters {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "matter";

    /** A resolution on anything else. */
    public static final Code RESOLUTION = of("RESOLUTION");

    /** Who takes a seat. */
    public static final Code ELECTION = of("ELECTION");

    /** That a holder leaves a seat before the term is over. */
    public static final Code RECALL = of("RECALL");

    /** That somebody becomes a member. */
    public static final Code ADMISSION = of("ADMISSION");

    /** That a member is excluded. */
    public static final Code EXCLUSION = of("EXCLUSION");

    /** A change of the charter. */
    public static final Code AMENDMENT = of("AMENDMENT");

    /** That the forum ends. */
    public static final Code DISSOLUTION = of("DISSOLUTION");

    private Matters() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
