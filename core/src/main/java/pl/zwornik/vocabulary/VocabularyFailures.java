package pl.zwornik.vocabulary;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of codes and vocabularies.
 *
 * @since 0.1.0
 */
public enum VocabularyFailures implements FailureCode {
    /** Not of the form of a code. */
    CODE_MALFORMED("VOC-001"),
    /** A well-formed code that no vocabulary knows. */
    CODE_UNKNOWN("VOC-002"),
    /** A code of another scheme than the attribute asks for. */
    SCHEME_WRONG("VOC-003"),
    /** A file in which a column of a vocabulary is missing or stands twice. */
    COLUMNS_MISSING("VOC-005"),
    /** Two different entries, or acts, for one code. */
    ENTRY_CLASH("VOC-006"),
    /** Content that is not CSV, such as a quote that is never closed. */
    CSV_BROKEN("VOC-007"),
    /** A row with more or fewer fields than the header. */
    FIELDS_MISCOUNTED("VOC-008"),
    /** More failures of rows than are told one by one. */
    MORE_FAILURES("VOC-009");

    private final String code;

    VocabularyFailures(String code) {
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
