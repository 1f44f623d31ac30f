package pl.zwornik.charter;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of charters.
 *
 * @since 0.1.0
 */
public enum CharterFailures implements FailureCode {
    /** A threshold that is not of its form, or asks for more than all. */
    THRESHOLD_MALFORMED("CHR-001"),
    /** The size of an organ that is not of its form. */
    SIZE_MALFORMED("CHR-002"),
    /** A term that is not of its form. */
    TERM_MALFORMED("CHR-003"),
    /** A scheme of numbers that is not of its form. */
    NUMBER_SCHEME_MALFORMED("CHR-004"),
    /** The number of a resolution that is not of its form. */
    NUMBER_MALFORMED("CHR-005"),
    /** A number of votes out of range. */
    TALLY_MALFORMED("CHR-006"),
    /** A provision that a clause of such a kind does not make. */
    PROVISION_OF_OTHER_KIND("CHR-007"),
    /** Two clauses on the same at the same time. */
    CLAUSES_COMPETE("CHR-008"),
    /** A clause on who may belong that says nothing, or a type twice. */
    ELIGIBILITY_EMPTY("CHR-009"),
    /** More present than are entitled. */
    MORE_PRESENT_THAN_ENTITLED("CHR-010");

    private final String code;

    CharterFailures(String code) {
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
