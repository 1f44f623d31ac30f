package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * How people meet.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MeetingModes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "meeting-mode";

    /** In one place. */
    public static final Code ON_SITE = of("ON_SITE");

    /** At a distance. */
    public static final Code REMOTE = of("REMOTE");

    /** Some in one place, some at a distance. */
    public static final Code HYBRID = of("HYBRID");

    private MeetingModes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
