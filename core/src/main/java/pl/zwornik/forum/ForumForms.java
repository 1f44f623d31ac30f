package pl.zwornik.forum;

import pl.zwornik.vocabulary.Code;

/**
 * Forms in which centres join together.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ForumForms {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "forum-form";

    /** A body that calls itself a forum; its legal form is another question. */
    public static final Code FORUM = of("FORUM");

    /** A standing conference of heads of units. */
    public static final Code KONWENT = of("KONWENT");

    /** An association of whichever kind. */
    public static final Code ASSOCIATION = of("ASSOCIATION");

    /** An ordinary association (stowarzyszenie zwykłe), without legal personality. */
    public static final Code ORDINARY_ASSOCIATION = of("ORDINARY_ASSOCIATION");

    /** An association in the register of courts (stowarzyszenie rejestrowe). */
    public static final Code REGISTERED_ASSOCIATION = of("REGISTERED_ASSOCIATION");

    /** A union of associations. */
    public static final Code UNION_OF_ASSOCIATIONS = of("UNION_OF_ASSOCIATIONS");

    /** An association of gminas, powiats or voivodeships. */
    public static final Code LOCAL_GOVERNMENT_ASSOCIATION = of("LOCAL_GOVERNMENT_ASSOCIATION");

    /** A consortium by contract. */
    public static final Code CONSORTIUM = of("CONSORTIUM");

    /** An agreement (porozumienie) without a form of its own. */
    public static final Code AGREEMENT = of("AGREEMENT");

    private ForumForms() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
