package pl.zwornik.organisation;

import java.util.Set;
import pl.zwornik.vocabulary.Code;

/**
 * Kinds of organisations by their tasks, apart from how each is named.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class OrganisationTypes {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "organisation-type";

    /** A gmina's social-assistance centre, whatever its name says. */
    public static final Code OPS = of("OPS");

    /** A social services centre. */
    public static final Code CUS = of("CUS");

    /** A powiat's family-assistance centre. */
    public static final Code PCPR = of("PCPR");

    /** A voivodeship's social-policy centre. */
    public static final Code ROPS = of("ROPS");

    private static final Set<Code> OF_TERRITORY = Set.of(OPS, CUS, PCPR, ROPS);

    private OrganisationTypes() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }

    /** Tells whether those of a type do the tasks of a gmina, a powiat or a voivodeship, and so are found by it. */
    static boolean isOfTerritory(Code type) {
        return OF_TERRITORY.contains(type);
    }
}
