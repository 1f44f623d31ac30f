package pl.zwornik.port;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of keeping and sharing.
 *
 * @since 0.1.0
 */
public enum PortFailures implements FailureCode {
    /** A save or creation based on another version than the one kept. */
    CHANGE_CONFLICTS("PORT-001"),
    /** The store cannot be reached, opened or used. */
    STORE_UNAVAILABLE("PORT-002"),
    /** The store's tables are of a newer release. */
    STORE_NEWER("PORT-003"),
    /** The store's tables are not there. */
    STORE_NOT_SET_UP("PORT-004"),
    /** The store may be read only. */
    STORE_READ_ONLY("PORT-005"),
    /** A document longer than the limit. */
    DOCUMENT_TOO_LONG("PORT-006"),
    /** A kept document that is not what was written. */
    DOCUMENT_DAMAGED("PORT-007"),
    /** A change set that names one aggregate twice. */
    CHANGES_UNUSABLE("PORT-008"),
    /** A file that is not there. */
    FILE_MISSING("PORT-009"),
    /** A file that cannot be read. */
    FILE_UNREADABLE("PORT-010"),
    /** A change to a person who was erased. */
    PERSON_ERASED("PORT-016"),
    /** A tombstone that was saved over a person, whose versions would stay. */
    SAVED_TOMBSTONE("PORT-017"),
    /** A claim to be the same as somebody who was erased. */
    LINK_TO_ERASED("PORT-018"),
    /** The cause of an erasure that names whom it erases. */
    CAUSE_NAMES_PERSON("PORT-019"),
    /** The erasure of a person who is not kept. */
    PERSON_NOT_KEPT("PORT-020"),
    /** A creation of what is kept already. */
    KEPT_ALREADY("PORT-021"),
    /** Forgetting what is before a version that is not there yet. */
    VERSION_NOT_KEPT("PORT-022");

    private final String code;

    PortFailures(String code) {
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
