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
    OWN_PARENT("ORG-005");

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
