package pl.zwornik.completeness;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of what is well-formed, and not complete enough for a purpose.
 *
 * @since 0.1.0
 */
public enum CompletenessFailures implements FailureCode {
    /** A draft of which nobody can tell what it is called. */
    NAME_MISSING("VAL-001"),
    /** A centre to be published that has no seat, no area and no whole that it is a part of. */
    WHEREABOUTS_MISSING("VAL-002"),
    /** Something to be published that does not say where its facts come from. */
    SOURCE_MISSING("VAL-003");

    private final String code;

    CompletenessFailures(String code) {
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
