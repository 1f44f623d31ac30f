package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * As what people attend.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class AttendeeKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "attendee-kind";

    /** Heads of units. */
    public static final Code HEADS_OF_UNITS = of("HEADS_OF_UNITS");

    /** Representatives of an organisation. */
    public static final Code REPRESENTATIVES = of("REPRESENTATIVES");

    private AttendeeKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
