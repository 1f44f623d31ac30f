package pl.zwornik.jdbc;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of keeping things in a database, beyond those of every store.
 *
 * @since 0.1.0
 */
public enum JdbcFailures implements FailureCode {
    /** A table prefix that is not of its form. */
    PREFIX_MALFORMED("JDBC-001"),
    /** A schema name that is not of its form. */
    SCHEMA_MALFORMED("JDBC-002"),
    /** A database of another product than those known here. */
    DATABASE_UNKNOWN("JDBC-003"),
    /** Others held what was to be changed, several times over. */
    BUSY("JDBC-004"),
    /** A connection that was to be joined and is not in a transaction. */
    NO_TRANSACTION("JDBC-005"),
    /** An H2 database that writes later than it acknowledges, and an account that may not change that. */
    WRITES_DELAYED("JDBC-006"),
    /** A document kept in another format than the one the store was given. */
    FORMAT_FOREIGN("JDBC-007"),
    /** A time of a change outside the years 1 to 9999. */
    TIME_UNSUITABLE("JDBC-008"),
    /** A migration that did not go through. */
    MIGRATION_FAILED("JDBC-009"),
    /** Migrations asked for without Flyway. */
    FLYWAY_MISSING("JDBC-010"),
    /** A commit of which nobody can tell whether it was made, or will last. */
    COMMIT_UNCERTAIN("JDBC-011"),
    /** A document of a newer version of the format, which cannot be read here without loss. */
    FORMAT_NEWER("JDBC-012"),
    /** A document, as it was written, that the format cannot read without a failure. */
    DOCUMENT_REFUSED("JDBC-013");

    private static final FailureTexts TEXTS = FailureTexts.from(
            language -> JdbcFailures.class.getResourceAsStream("failures_" + language.tag() + ".properties"));

    private final String code;

    JdbcFailures(String code) {
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
