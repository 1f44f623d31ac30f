package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * What an organisation does, apart from its type: a MOPR in a city with powiat rights also does a PCPR's tasks.
 *
 * <p>The vocabulary is open: statutes and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class OrganisationFunctions {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "organisation-function";

    /** Social assistance of a gmina. */
    public static final Code GMINA_SOCIAL_ASSISTANCE = of("GMINA_SOCIAL_ASSISTANCE");

    /** Family assistance of a powiat. */
    public static final Code POWIAT_FAMILY_ASSISTANCE = of("POWIAT_FAMILY_ASSISTANCE");

    /** Coordination of social services. */
    public static final Code SOCIAL_SERVICES_COORDINATION = of("SOCIAL_SERVICES_COORDINATION");

    /** Social policy of a voivodeship. */
    public static final Code REGIONAL_POLICY = of("REGIONAL_POLICY");

    private OrganisationFunctions() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
