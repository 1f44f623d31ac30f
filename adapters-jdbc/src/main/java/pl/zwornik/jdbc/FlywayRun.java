package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/** The migrations as Flyway runs them; apart from the rest, because Flyway is optional. */
final class FlywayRun {

    private FlywayRun() {}

    static int migrate(DataSource source, Tables tables) {
        try {
            return configured(source, tables).load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw failed(e);
        } catch (SQLException e) {
            throw SqlFailures.of(e, true);
        }
    }

    /** Gives its connection back before Flyway takes two: pools may be small. */
    private static FluentConfiguration configured(DataSource source, Tables tables) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            int found = isThere(connection, tables) ? found(connection, Sql.version(tables, dialect)) : 0;
            FluentConfiguration flyway = Flyway.configure(FlywayRun.class.getClassLoader())
                    .dataSource(source)
                    .locations(new String[0])
                    .javaMigrations(Migration.all().stream()
                            .map(migration -> new Step(migration, migration.sql(dialect, tables)))
                            .toArray(JavaMigration[]::new))
                    .table(stored(connection, tables.prefix() + "history"))
                    .createSchemas(false)
                    // The host's tables may stand beside ours; and a DBA may have run the printed SQL.
                    .baselineOnMigrate(true)
                    .baselineVersion(MigrationVersion.fromVersion(String.valueOf(found)));
            return tables.schema() == null ? flyway : flyway.schemas(stored(connection, tables.schema()));
        }
    }

    /** Tells whether the tables may be there, in whatever schema: H2 writes a file about each query that fails. */
    private static boolean isThere(Connection connection, Tables tables) throws SQLException {
        String name = stored(connection, tables.prefix() + "schema");
        try (ResultSet found = connection.getMetaData().getTables(null, null, name, null)) {
            return found.next();
        }
    }

    /** Returns the version of the tables that are there; 0 where none are. */
    private static int found(Connection connection, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            return 0; // whatever else is wrong, Flyway will meet as well
        }
    }

    /** Flyway quotes names, so they must be written as the database stores names that are not. */
    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static PortUnavailableException failed(FlywayException thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof SQLException driver) {
                return SqlFailures.of(driver, true);
            }
        }
        return new PortUnavailableException(Failure.of(JdbcFailures.MIGRATION_FAILED, ""), thrown);
    }

    private record Step(Migration migration, String sql) implements JavaMigration {

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion(String.valueOf(migration.version()));
        }

        @Override
        public String getDescription() {
            return migration.description();
        }

        @Override
        public Integer getChecksum() {
            return migration.checksum();
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) throws SQLException {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
