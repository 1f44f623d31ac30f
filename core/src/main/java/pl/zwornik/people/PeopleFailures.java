package pl.zwornik.people;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of people.
 *
 * @since 0.1.0
 */
public enum PeopleFailures implements FailureCode {
    /** A personal name without a family name, or with a comma in a part. */
    NAME_MALFORMED("PER-001"),
    /** A PESEL that was taken out of a text on its way in. */
    PESEL_WITHHELD("PER-011");

    private final String code;

    PeopleFailures(String code) {
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
