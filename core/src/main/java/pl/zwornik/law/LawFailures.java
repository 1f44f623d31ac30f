package pl.zwornik.law;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of legal acts and citations.
 *
 * @since 0.1.0
 */
public enum LawFailures implements FailureCode {
    /** A key of an act that is not a short upper-case word. */
    ACT_KEY_MALFORMED("LAW-001");

    private final String code;

    LawFailures(String code) {
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
