package pl.zwornik.forum;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of forums and of decisions on them.
 *
 * @since 0.1.0
 */
public enum ForumFailures implements FailureCode {
    /** Two parts of one aggregate with the same local id. */
    LOCAL_ID_TWICE("FOR-001"),
    /** A decision on a day on which the forum certainly was not. */
    NOT_IN_BEING("FOR-002"),
    /** An admission of one who is, or may still be, a member. */
    ALREADY_MEMBER("FOR-003");

    private final String code;

    ForumFailures(String code) {
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
