package pl.zwornik.tool;

/** For whom a command writes. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For Mermaid, which draws it. */
    MERMAID
}
