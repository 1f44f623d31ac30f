package pl.zwornik.poland;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The findings of the Polish pack.
 *
 * @since 0.1.0
 */
public enum PolandFindings implements FailureCode {
    /** A gmina with neither an OPS nor a social services centre that came from one. */
    GMINA_WITHOUT_OPS("CHK-A1"),
    /** An OPS in the gmina of the social services centre into which that OPS was transformed. */
    OPS_BESIDE_ITS_CUS("CHK-A2"),
    /** A social services centre beside an OPS in a gmina that is too small for both. */
    CUS_IN_SMALL_GMINA("CHK-A3"),
    /** Not exactly one family-assistance centre in a powiat. */
    NOT_ONE_PCPR("CHK-A4"),
    /** A city with powiat rights whose family assistance is not done by a centre of its own. */
    CITY_SERVED_BY_ANOTHER("CHK-A5"),
    /** Not exactly one social-policy centre in a voivodeship. */
    NOT_ONE_ROPS("CHK-A6"),
    /** A name variant unusual for the kind of gmina. */
    VARIANT_UNUSUAL("CHK-A7"),
    /** An OPS that does a powiat's family assistance outside a city with powiat rights. */
    POWIAT_TASKS_OUTSIDE_CITY("CHK-A8"),
    /** More or fewer units that do a powiat's family assistance than a voivodeship has powiats and cities. */
    NOT_AS_MANY_AS_POWIATS("CHK-A9"),
    /** A unit that took the place of its predecessor before that ended. */
    BEGAN_TOO_EARLY("CHK-A10"),
    /** A social services centre that is older than the legal form. */
    CUS_OLDER_THAN_ITS_FORM("CHK-A11"),
    /** An organisation as a member of an association of natural persons. */
    UNIT_IN_ASSOCIATION("CHK-G1"),
    /** A budget unit of local government with a number of the National Court Register. */
    BUDGET_UNIT_IN_COURT_REGISTER("CHK-I1"),
    /** An OPS that sits in or serves a part of a gmina, which cannot own it. */
    OWNER_IS_NO_GMINA("CHK-T5"),
    /** A name that fits more than one gmina. */
    NAME_AMBIGUOUS("CHK-N1");

    private static final FailureTexts TEXTS = FailureTexts.from(language ->
            PolandFindings.class.getResourceAsStream("/pl/zwornik/poland/findings_" + language.tag() + ".properties"));

    private final String code;

    PolandFindings(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return TEXTS;
    }
}
