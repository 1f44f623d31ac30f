package pl.zwornik.json;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of JSON documents; what a value itself must obey has a code of its own room.
 *
 * @since 0.1.0
 */
public enum JsonFailures implements FailureCode {
    /** Not JSON from here on. */
    SYNTAX("JSON-001"),
    /** Bytes that are not UTF-8. */
    NOT_UTF_8("JSON-002"),
    /** A document with nothing in it. */
    EMPTY("JSON-003"),
    /** Something after the end of the document. */
    TRAILING("JSON-004"),
    /** Something else where a text stands. */
    TEXT_EXPECTED("JSON-005"),
    /** Something else where an object stands. */
    OBJECT_EXPECTED("JSON-006"),
    /** Something else where a list stands. */
    LIST_EXPECTED("JSON-007"),
    /** A field that this version of the format does not have. */
    FIELD_UNKNOWN("JSON-008"),
    /** A field that stands twice in one object. */
    FIELD_TWICE("JSON-009"),
    /** A document that does not begin with its format and kind. */
    HEADER_MISSING("JSON-010"),
    /** A document of another format, or of another major version of this one. */
    FORMAT_FOREIGN("JSON-011"),
    /** A document of another kind than asked for. */
    KIND_WRONG("JSON-012"),
    /** A word that is none of a closed list. */
    WORD_UNKNOWN("JSON-013"),
    /** Lists and objects too deep in each other. */
    TOO_DEEP("JSON-014"),
    /** A text, or the name of a field, that is too long. */
    TEXT_TOO_LONG("JSON-015"),
    /** A number of too many digits. */
    NUMBER_TOO_LONG("JSON-016"),
    /** An aggregate that is too long. */
    AGGREGATE_TOO_LONG("JSON-017"),
    /** A document of several aggregates that is too long. */
    BUNDLE_TOO_LONG("JSON-018"),
    /** More names, values and brackets in one document than are allowed. */
    TOO_MANY_TOKENS("JSON-019"),
    /** More failures than are reported. */
    TOO_MANY_FAILURES("JSON-020"),
    /** An extension to be written that is not JSON, or exceeds a limit of reading. */
    EXTENSION_UNUSABLE("JSON-021"),
    /** A date that is not one exact day, where one must stand. */
    DAY_EXPECTED("JSON-022");

    private static final FailureTexts TEXTS = FailureTexts.from(
            language -> JsonFailures.class.getResourceAsStream("failures_" + language.tag() + ".properties"));

    private final String code;

    JsonFailures(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return TEXTS;
    }
}
