package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/**
 * The databases that are known, and in what they differ.
 *
 * @since 0.1.0
 */
public enum Dialect {
    /** H2, embedded or as a server; its default collation is expected, which compares byte by byte. */
    H2("", "VARBINARY(%d)", "FOR UPDATE"),
    /** PostgreSQL. */
    POSTGRESQL(" COLLATE \"C\"", "BYTEA", "FOR NO KEY UPDATE OF a");

    private final String bytewise;
    private final String bytes;
    private final String lock;

    Dialect(String bytewise, String bytes, String lock) {
        this.bytewise = bytewise;
        this.bytes = bytes;
        this.lock = lock;
    }

    /** Returns the dialect that a connection speaks. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new PortUnavailableException(Failure.of(JdbcFailures.DATABASE_UNKNOWN, ""), null);
        };
    }

    /** Returns what makes a column of text compare byte by byte. */
    String bytewise() {
        return bytewise;
    }

    /** Returns the type of a document, packed or not. */
    String documentType() {
        return bytes.formatted(DocumentFormat.MAX_AGGREGATE);
    }

    /** Returns the type of short bytes. */
    String bytesType() {
        return bytes.formatted(1 << 16);
    }

    /** Returns what locks the rows of the table {@code a} that a query selects. */
    String lock() {
        return lock;
    }

    /** Returns the name of a schema, safe to stand before a table's. */
    String schema(String name) {
        return this == POSTGRESQL ? '"' + name + '"' : name; // H2 would take quoted lower case for another schema
    }
}
