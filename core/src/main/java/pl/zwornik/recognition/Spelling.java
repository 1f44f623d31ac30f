package pl.zwornik.recognition;

/** How the name of a place is written. */
enum Spelling {
    /** As one of its forms. */
    FULL,
    /** Words after the first are cut short. */
    SHORTENED,
    /** One edit away from one of its forms. */
    ONE_EDIT
}
