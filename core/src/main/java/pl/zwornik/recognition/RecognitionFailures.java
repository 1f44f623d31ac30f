package pl.zwornik.recognition;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of recognising names.
 *
 * @since 0.1.0
 */
public enum RecognitionFailures implements FailureCode {
    /** A text longer than names are. */
    TEXT_TOO_LONG("REC-001"),
    /** Something that is no word, or more than one. */
    WORD_UNUSABLE("REC-002"),
    /** A form that belongs to two words. */
    FORM_CLASH("REC-003"),
    /** Words that mean two things. */
    PATTERN_CLASH("REC-004"),
    /** Two inflections of one name. */
    INFLECTION_CLASH("REC-005"),
    /** A role, an area or a kind that there is not. */
    PATTERN_MALFORMED("REC-006"),
    /** A type of words that are no unit. */
    TYPE_OF_NO_UNIT("REC-007");

    private final String code;

    RecognitionFailures(String code) {
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
