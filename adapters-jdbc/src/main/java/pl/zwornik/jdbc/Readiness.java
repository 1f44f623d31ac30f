package pl.zwornik.jdbc;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/**
 * What a store learns of its database before it is first used.
 *
 * @param sql the statements
 * @param flush whether H2 must be told to write what it acknowledges, which would be lost with the process otherwise
 * @param delay by how many milliseconds H2 would write later
 * @param mayFlush whether the account may tell it so
 */
record Readiness(Sql sql, boolean flush, String delay, boolean mayFlush) {

    private static final String AT_ONCE = "0";

    /**
     * Checks the tables.
     *
     * @throws PortUnavailableException if they are not there, or of another release
     */
    static Readiness check(Handle handle, Tables tables) {
        Dialect dialect = dialect(handle);
        requireVersion(handle, Sql.version(tables, dialect));
        Sql sql = new Sql(tables, dialect);
        String delay = dialect == Dialect.H2 ? delay(handle) : AT_ONCE;
        boolean flush = !delay.equals(AT_ONCE);
        return new Readiness(sql, flush, delay, flush && isAdministrator(handle));
    }

    /** Checks that what is acknowledged can be kept. */
    void requireDurable() {
        if (flush && !mayFlush) {
            throw new PortUnavailableException(
                    Failure.of(JdbcFailures.WRITES_DELAYED, "").with("delay", delay), null);
        }
    }

    private static Dialect dialect(Handle handle) {
        try {
            return Dialect.of(handle.getConnection());
        } catch (SQLException e) {
            throw SqlFailures.of(e, false);
        }
    }

    private static void requireVersion(Handle handle, String query) {
        int found;
        try {
            found = handle.createQuery(query).mapTo(Integer.class).findFirst().orElse(0);
        } catch (JdbiException e) {
            throw SqlFailures.of(e, false);
        }
        if (found > Tables.VERSION) {
            throw new PortUnavailableException(
                    Failure.of(PortFailures.STORE_NEWER, "")
                            .with("found", found)
                            .with("known", Tables.VERSION),
                    null);
        }
        if (found < Tables.VERSION) {
            throw new PortUnavailableException(
                    Failure.of(PortFailures.STORE_NOT_SET_UP, "").with("known", Tables.VERSION), null);
        }
    }

    private static String delay(Handle handle) {
        return handle.createQuery(
                        "SELECT MAX(setting_value) FROM information_schema.settings"
                                + " WHERE setting_name = 'WRITE_DELAY'"
                                + " AND EXISTS (SELECT 1 FROM information_schema.settings WHERE setting_name = 'info.FILE_WRITE')")
                .mapTo(String.class)
                .findFirst()
                .orElse(AT_ONCE);
    }

    private static boolean isAdministrator(Handle handle) {
        return handle.createQuery("SELECT is_admin FROM information_schema.users WHERE user_name = CURRENT_USER")
                .mapTo(Boolean.class)
                .findFirst()
                .orElse(false);
    }
}
