package pl.zwornik.territory;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of territorial codes.
 *
 * @since 0.1.0
 */
public enum TerritoryFailures implements FailureCode {
    /** Not of the form of a TERC code. */
    TERC_MALFORMED("TER-001");

    private final String code;

    TerritoryFailures(String code) {
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
