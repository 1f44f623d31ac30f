package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * Organs of a forum.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class OrganKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "organ-kind";

    /** A council (rada). */
    public static final Code COUNCIL = of("COUNCIL");

    /** A presidium (prezydium). */
    public static final Code PRESIDIUM = of("PRESIDIUM");

    /** A board (zarząd). */
    public static final Code BOARD = of("BOARD");

    /** The assembly of all members (walne zebranie). */
    public static final Code ASSEMBLY = of("ASSEMBLY");

    /** The organ of internal control (komisja rewizyjna). */
    public static final Code AUDIT_COMMITTEE = of("AUDIT_COMMITTEE");

    /** A working group. */
    public static final Code WORKING_GROUP = of("WORKING_GROUP");

    /** The chair and the deputies, where a source names no organ that they are. */
    public static final Code LEADERSHIP = of("LEADERSHIP");

    private OrganKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
