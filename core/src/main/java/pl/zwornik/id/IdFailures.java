package pl.zwornik.id;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of identifiers.
 *
 * @since 0.1.0
 */
public enum IdFailures implements FailureCode {
    /** Not of the form of an id. */
    MALFORMED("ID-001");

    private final String code;

    IdFailures(String code) {
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
