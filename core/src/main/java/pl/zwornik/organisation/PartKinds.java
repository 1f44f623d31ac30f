package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * What kind of part of another an organisation is.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class PartKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "part-kind";

    /** A branch, such as the district branch of an association. */
    public static final Code BRANCH = of("BRANCH");

    /** A department, such as that of a ministry. */
    public static final Code DEPARTMENT = of("DEPARTMENT");

    private PartKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
