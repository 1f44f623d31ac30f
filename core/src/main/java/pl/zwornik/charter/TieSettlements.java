package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * What settles an equal number of votes.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class TieSettlements {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "tie-settlement";

    /** The motion is not carried. */
    public static final Code NOT_CARRIED = of("NOT_CARRIED");

    /** The vote of the chair decides. */
    public static final Code CHAIR = of("CHAIR");

    /** There is another vote among the equal. */
    public static final Code RUNOFF = of("RUNOFF");

    /** A lot decides. */
    public static final Code LOT = of("LOT");

    /** The seat stays vacant. */
    public static final Code VACANT = of("VACANT");

    private TieSettlements() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
