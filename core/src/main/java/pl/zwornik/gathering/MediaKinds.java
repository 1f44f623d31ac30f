package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * What kinds of media there are.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MediaKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "media-kind";

    /** A photograph. */
    public static final Code PHOTOGRAPH = of("PHOTOGRAPH");

    /** Slides of a talk. */
    public static final Code PRESENTATION = of("PRESENTATION");

    private MediaKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
