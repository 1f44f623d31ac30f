package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * The title that goes with a post, in the gender in which it is borne: several titles stand over one role of {@link Roles}.
 * It tells nothing about the kind of unit.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class PostTitles {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "post-title";

    /** Director. */
    public static final Code DYREKTOR = of("DYREKTOR");

    /** Director, in the feminine. */
    public static final Code DYREKTORKA = of("DYREKTORKA");

    /** Manager. */
    public static final Code KIEROWNIK = of("KIEROWNIK");

    /** Manager, in the feminine. */
    public static final Code KIEROWNICZKA = of("KIEROWNICZKA");

    private PostTitles() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
