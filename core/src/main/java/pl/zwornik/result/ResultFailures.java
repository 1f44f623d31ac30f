package pl.zwornik.result;

/**
 * The failures of building any value.
 *
 * @since 0.1.0
 */
public enum ResultFailures implements FailureCode {
    /** An attribute that every instance has is missing. */
    ATTRIBUTE_MISSING("MOD-001");

    private final String code;

    ResultFailures(String code) {
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
