package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * What a clause of a charter settles.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ClauseKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "clause-kind";

    /** Only representatives of members hold seats. */
    public static final Code COUNCIL_FROM_MEMBERS = of("COUNCIL_FROM_MEMBERS");

    /** No member is represented by two seats at once. */
    public static final Code ONE_SEAT_PER_MEMBER = of("ONE_SEAT_PER_MEMBER");

    /** No seat has two holders at once. */
    public static final Code ONE_HOLDER_PER_SEAT = of("ONE_HOLDER_PER_SEAT");

    /** How long a seat is held. */
    public static final Code TERM = of("TERM");

    /** How many must be present. */
    public static final Code QUORUM = of("QUORUM");

    /** What settles a tie. */
    public static final Code TIE_RULE = of("TIE_RULE");

    /** How resolutions are numbered. */
    public static final Code RESOLUTION_NUMBERS = of("RESOLUTION_NUMBERS");

    /** How many votes carry a motion. */
    public static final Code MAJORITY = of("MAJORITY");

    /** How many seats an organ has. */
    public static final Code SIZE = of("SIZE");

    /** How an organ is elected. */
    public static final Code ELECTION = of("ELECTION");

    /** Who may be an ordinary member. */
    public static final Code MEMBERSHIP = of("MEMBERSHIP");

    /** Who may be a supporting member. */
    public static final Code SUPPORTING_MEMBERSHIP = of("SUPPORTING_MEMBERSHIP");

    private ClauseKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
