package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * What a centre calls itself within its type: a GOPS, an MGOPS and a MOPS are all of type OPS.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class NameVariants {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "name-variant";

    /** Without an adjective. */
    public static final Code OPS = of("OPS");

    /** Gmina's (gminny). */
    public static final Code GOPS = of("GOPS");

    /** Town's (miejski). */
    public static final Code MOPS = of("MOPS");

    /** Town's and gmina's (miejsko-gminny). */
    public static final Code MGOPS = of("MGOPS");

    /** Town's centre of family assistance (miejski ośrodek pomocy rodzinie). */
    public static final Code MOPR = of("MOPR");

    private NameVariants() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
