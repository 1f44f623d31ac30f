package pl.zwornik.validation;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of values that callers validate by constraints of Jakarta Validation.
 *
 * @since 0.1.0
 */
public enum ValidationFailures implements FailureCode {
    /** A constraint that is not of this library. */
    CONSTRAINT_VIOLATED("VAL-004"),
    /** A TERC code that names something larger or smaller than asked for. */
    TERC_OF_ANOTHER_LEVEL("VAL-005");

    private final String code;

    ValidationFailures(String code) {
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
