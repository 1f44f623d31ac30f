package pl.zwornik.recognition;

/** How the name of a place is written. */
enum Spelling {
    /** As one of its forms. */
    FULL,
    /** Words after the first are cut short. */
    SHORTENED,
    /** As the adjective that a rule of the language makes of the name; nobody says that it is in use. */
    DERIVED,
    /** Of a longer name only the first word. */
    BEGUN,
    /** One edit away from one of its forms, or with diacritics that no form has. */
    ONE_EDIT
}
