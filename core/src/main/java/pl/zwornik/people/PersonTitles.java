package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * Degrees and titles that go with a name, such as {@code dr hab.} before it or {@code prof. UMK} after it.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held. The first
 * alias of an entry is the form in which a name carries the title, the others are further spellings; {@code …} at the end
 * stands for one word in capitals, such as the university after {@code prof.}
 *
 * @since 0.1.0
 */
public final class PersonTitles {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "person-title";

    /** What an alias ends with that one more word in capitals belongs to. */
    static final String ONE_WORD = " …";

    /** Doctor. */
    public static final Code DOKTOR = of("DOKTOR");

    /** Doctor habilitatus. */
    public static final Code DOKTOR_HABILITOWANY = of("DOKTOR_HABILITOWANY");

    /** Professor: the title, or a professor of whom the source says no more. */
    public static final Code PROFESOR = of("PROFESOR");

    /** Associate professor (profesor nadzwyczajny), a post of universities. */
    public static final Code PROFESOR_NADZWYCZAJNY = of("PROFESOR_NADZWYCZAJNY");

    /** Professor of a university that is named with the title (profesor uczelni). */
    public static final Code PROFESOR_UCZELNI = of("PROFESOR_UCZELNI");

    private PersonTitles() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
