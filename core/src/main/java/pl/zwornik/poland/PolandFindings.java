package pl.zwornik.poland;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The findings of the Polish pack.
 *
 * @since 0.1.0
 */
public enum PolandFindings implements FailureCode {
    /** Not exactly one social-policy centre in a voivodeship. */
    NOT_ONE_ROPS("CHK-A6"),
    /** A name variant unusual for the kind of gmina. */
    VARIANT_UNUSUAL("CHK-A7"),
    /** A social services centre older than the legal form. */
    CUS_BEFORE_ITS_FORM("CHK-A10"),
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
