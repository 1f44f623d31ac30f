package pl.zwornik.organisation;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of organisations.
 *
 * @since 0.1.0
 */
public enum OrganisationFailures implements FailureCode {
    /** A language of a name that is not a tag of two or three letters. */
    LANGUAGE_MALFORMED("ORG-001"),
    /** A function that stands twice. */
    FUNCTION_TWICE("ORG-002"),
    /** Two names of one kind and language that certainly held on the same day. */
    NAMES_OVERLAP("ORG-003"),
    /** Two seats that certainly held on the same day. */
    SEATS_OVERLAP("ORG-004"),
    /** An organisation that is its own parent. */
    OWN_PARENT("ORG-005"),
    /** Not ten digits. */
    NIP_MALFORMED("ORG-006"),
    /** A check digit that is not that of the digits before it. */
    NIP_CHECK_DIGIT("ORG-007"),
    /** Digits for which there is no check digit, or nothing but zeros. */
    NIP_NEVER_GIVEN("ORG-008"),
    /** Neither nine nor fourteen digits. */
    REGON_MALFORMED("ORG-009"),
    /** A check digit that is not that of the digits before it. */
    REGON_CHECK_DIGIT("ORG-010"),
    /** Nothing but zeros. */
    REGON_NEVER_GIVEN("ORG-011"),
    /** Not ten digits, or nothing but zeros. */
    KRS_MALFORMED("ORG-012"),
    /** A value of another scheme that is too long, or begins or ends with a space. */
    IDENTIFIER_MALFORMED("ORG-013"),
    /** Two identifiers of one scheme for the same days. */
    IDENTIFIERS_OVERLAP("ORG-014"),
    /** A contact point with neither a text nor an address. */
    CONTACT_POINT_EMPTY("ORG-015"),
    /** Parts of a postal address on a contact point of another kind. */
    NOT_A_POSTAL_ADDRESS("ORG-016"),
    /** An address of which nothing is stated. */
    ADDRESS_EMPTY("ORG-017"),
    /** A postal code that is not two digits, a hyphen and three digits. */
    POSTAL_CODE_MALFORMED("ORG-018"),
    /** Not one at sign with something on both sides, or a space. */
    EMAIL_MALFORMED("ORG-019"),
    /** Not the name of a host with a dot, or a space, or another scheme than http and https. */
    SITE_MALFORMED("ORG-020"),
    /** Two legal entities in whose personality it certainly acted on the same day. */
    LEGAL_ENTITIES_OVERLAP("ORG-021"),
    /** An act of which nothing is stated. */
    LOCAL_ACT_EMPTY("ORG-022"),
    /** An organisation that is its own predecessor. */
    OWN_PREDECESSOR("ORG-023"),
    /** A predecessor that stands twice. */
    PREDECESSOR_TWICE("ORG-024"),
    /** Two positions of one organisation with the same id. */
    POSITION_TWICE("ORG-025");

    private final String code;

    OrganisationFailures(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return FailureTexts.CORE;
    }
}
