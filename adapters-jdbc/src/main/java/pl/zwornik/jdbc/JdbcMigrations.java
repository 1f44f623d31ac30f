package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/**
 * The tables of a {@link JdbcStore}: set up or brought up to date when asked, or printed for whoever may do that.
 *
 * <p>{@link #migrate} needs Flyway, whose history it keeps in a table of its own, {@code <prefix>history}; the printed
 * SQL needs nothing. The first works on after the second. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JdbcMigrations {

    private final DataSource source;
    private final Tables tables;

    private JdbcMigrations(DataSource source, Tables tables) {
        this.source = source;
        this.tables = tables;
    }

    /** Returns the migrations of a database, of the prefix {@code zwornik_} and the connection's own schema. */
    public static JdbcMigrations of(DataSource source) {
        return new JdbcMigrations(Objects.requireNonNull(source, "source"), Tables.STANDARD);
    }

    /**
     * Returns the SQL that sets up the tables of a prefix in the connection's own schema.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the prefix is not of its form
     */
    public static String sql(Dialect dialect, String prefix) {
        return script(dialect, new Tables(null, prefix));
    }

    /**
     * Returns the SQL that sets up the tables of a prefix in a schema, which is there already.
     *
     * @throws pl.zwornik.result.InvariantViolationException if one of the names is not of its form
     */
    public static String sql(Dialect dialect, String schema, String prefix) {
        return script(dialect, new Tables(schema, prefix));
    }

    /**
     * Returns these migrations for a schema, which is there already.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the name is not of its form
     */
    public JdbcMigrations schema(String schema) {
        return new JdbcMigrations(source, tables.in(schema));
    }

    /**
     * Returns these migrations for tables of another prefix.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the prefix is not of its form
     */
    public JdbcMigrations prefix(String prefix) {
        return new JdbcMigrations(source, tables.startingWith(prefix));
    }

    /** Returns the SQL that sets up the tables, in the dialect of the database; changes nothing. */
    public String print() {
        try (Connection connection = source.getConnection()) {
            return script(Dialect.of(connection), tables);
        } catch (SQLException e) {
            throw SqlFailures.of(e, false);
        }
    }

    /**
     * Sets the tables up, or brings them up to date; does nothing where they are.
     *
     * @return how many migrations were run
     * @throws PortUnavailableException if the database cannot be used, a migration fails, or Flyway is not there
     */
    public int migrate() {
        try {
            return FlywayRun.migrate(source, tables);
        } catch (NoClassDefFoundError e) {
            throw new PortUnavailableException(Failure.of(JdbcFailures.FLYWAY_MISSING, ""), e);
        }
    }

    private static String script(Dialect dialect, Tables tables) {
        return Migration.all().stream()
                .map(migration -> migration.sql(dialect, tables))
                .collect(Collectors.joining("\n"));
    }
}
