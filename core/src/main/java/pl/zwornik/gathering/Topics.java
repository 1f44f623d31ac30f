package pl.zwornik.gathering;

import pl.zwornik.vocabulary.Code;

/**
 * What meetings are about.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class Topics {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "topic";

    /** Tasks of centres in the pandemic. */
    public static final Code PANDEMIC_TASKS = of("PANDEMIC_TASKS");

    /** Managing a team. */
    public static final Code TEAM_MANAGEMENT = of("TEAM_MANAGEMENT");

    private Topics() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
