package pl.zwornik.sector;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of putting aggregates together.
 *
 * @since 0.1.0
 */
public enum SectorFailures implements FailureCode {
    /** Two aggregates of one kind with the same id. */
    ID_TWICE("SEC-001"),
    /** A reference to an aggregate that is neither there nor declared external. */
    REFERENCE_DANGLING("SEC-002");

    private final String code;

    SectorFailures(String code) {
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
