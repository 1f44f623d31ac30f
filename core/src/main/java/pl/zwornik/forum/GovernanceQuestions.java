package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * What one asks of a forum's government and a source may leave open.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class GovernanceQuestions {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "governance-question";

    /** By what rules does it govern itself? */
    public static final Code CHARTER = of("CHARTER");

    /** Who chairs the organ? */
    public static final Code CHAIR = of("CHAIR");

    /** How long is a seat held? */
    public static final Code TERM = of("TERM");

    /** How many must be present? */
    public static final Code QUORUM = of("QUORUM");

    /** How many votes were cast in the election? */
    public static final Code VOTES = of("VOTES");

    /** What settles a tie? */
    public static final Code TIE_RULE = of("TIE_RULE");

    /** How are resolutions numbered? */
    public static final Code RESOLUTION_NUMBERS = of("RESOLUTION_NUMBERS");

    private GovernanceQuestions() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
