package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Removes from the files of a database what the tables of a {@link JdbcStore} no longer hold, such as people who were
 * erased and versions that were forgotten. Databases leave it there until they need the room; nothing here runs by itself.
 *
 * <p>PostgreSQL rewrites the tables and their indexes ({@code VACUUM (FULL, ANALYZE)}): the account must own them, others
 * wait meanwhile. H2 rewrites the whole file and closes it ({@code SHUTDOWN COMPACT}): the account must be an administrator,
 * every open connection ends, and pools connect anew. In H2 in memory there is nothing to remove, and nothing is done.
 * Backups, replicas, write-ahead logs and logs of statements are the host's to deal with. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JdbcPurge {

    private static final String HAS_FILE =
            "SELECT 1 FROM information_schema.settings WHERE setting_name = 'info.FILE_WRITE'";

    private final DataSource source;
    private final Tables tables;

    private JdbcPurge(DataSource source, Tables tables) {
        this.source = source;
        this.tables = tables;
    }

    /** Returns the purge of a database, of the prefix {@code zwornik_} and the connection's own schema. */
    public static JdbcPurge of(DataSource source) {
        return new JdbcPurge(Objects.requireNonNull(source, "source"), Tables.STANDARD);
    }

    /**
     * Returns this purge for a schema.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the name is not of its form
     */
    public JdbcPurge schema(String schema) {
        return new JdbcPurge(source, tables.in(schema));
    }

    /**
     * Returns this purge for tables of another prefix.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the prefix is not of its form
     */
    public JdbcPurge prefix(String prefix) {
        return new JdbcPurge(source, tables.startingWith(prefix));
    }

    /**
     * Removes it, in no transaction.
     *
     * @throws pl.zwornik.port.PortUnavailableException if the database cannot be used, or the account may not do this
     */
    public void run() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            Dialect dialect = Dialect.of(connection);
            if (dialect == Dialect.POSTGRESQL) {
                statement.execute("VACUUM (FULL, ANALYZE) " + names(dialect));
            } else if (hasFile(statement)) {
                statement.execute("SHUTDOWN COMPACT");
            }
        } catch (SQLException e) {
            throw SqlFailures.of(e, true);
        }
    }

    private String names(Dialect dialect) {
        return Stream.concat(
                        Stream.of("aggregate", "revision"),
                        Arrays.stream(Index.values()).map(Index::table))
                .map(table -> tables.qualified(dialect) + table)
                .collect(Collectors.joining(", "));
    }

    private static boolean hasFile(Statement statement) throws SQLException {
        try (ResultSet file = statement.executeQuery(HAS_FILE)) {
            return file.next();
        }
    }
}
