package pl.zwornik.meeting;

import pl.zwornik.vocabulary.Code;

/**
 * How far a meeting has come.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MeetingStates {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "meeting-state";

    /** It is called for a day, and has not begun. */
    public static final Code CONVENED = of("CONVENED");

    /** It was opened, with its quorum if the charter asks for one. */
    public static final Code OPEN = of("OPEN");

    /** It could not be opened, and was put off to a second date. */
    public static final Code ADJOURNED = of("ADJOURNED");

    /** It is over. */
    public static final Code CLOSED = of("CLOSED");

    private MeetingStates() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
