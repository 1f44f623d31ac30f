package pl.zwornik.charter;

import pl.zwornik.vocabulary.Code;

/**
 * How a member belongs.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class MemberForms {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "member-form";

    /** The unit itself. */
    public static final Code UNIT = of("UNIT");

    /** A person on behalf of a unit, usually its head. */
    public static final Code PERSON = of("PERSON");

    private MemberForms() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
