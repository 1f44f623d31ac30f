package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/** What the errors of drivers mean. The driver's own exception stands only as the cause; Jdbi's shows bound values. */
final class SqlFailures {

    private static final String DUPLICATE = "23505";
    /** Serialisation failure, deadlock, lock not to be had in time; the fourth is H2's for a concurrent update. */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    /** Serialisation failure and deadlock: the database itself has rolled back. */
    private static final Set<String> ROLLED_BACK = Set.of("40001", "40P01");
    /** No such table, column or schema; two kinds of table and the schema are H2's. */
    private static final Set<String> NOT_SET_UP =
            Set.of("42P01", "42S02", "42S03", "42S04", "42703", "42S22", "3F000", "90079");

    private static final Set<String> READ_ONLY = Set.of("25006", "90097");
    private static final Set<String> NO_RIGHT = Set.of("42501", "90096", "90040");

    private SqlFailures() {}

    /** Tells whether somebody else created the same row at the same time. */
    static boolean isDuplicate(Throwable thrown) {
        return DUPLICATE.equals(state(thrown));
    }

    /** Tells whether the same may succeed in another transaction. */
    static boolean isPassing(Throwable thrown) {
        String state = state(thrown);
        return state != null && (BUSY.contains(state) || DUPLICATE.equals(state));
    }

    /** Tells whether a commit that failed has certainly changed nothing. */
    static boolean isRolledBack(Throwable thrown) {
        String state = state(thrown);
        return state != null && ROLLED_BACK.contains(state);
    }

    /** Returns what is thrown where nobody can tell whether a commit was made, or will last. */
    static PortUnavailableException open(Throwable thrown) {
        SQLException driver = driver(thrown);
        return new PortUnavailableException(
                Failure.of(JdbcFailures.COMMIT_UNCERTAIN, ""), driver == null ? thrown : driver);
    }

    /** Returns what is thrown in place of an exception of Jdbi or a driver. */
    static PortUnavailableException of(Throwable thrown, boolean writing) {
        SQLException driver = driver(thrown);
        String state = state(thrown);
        Failure failure = Failure.of(PortFailures.STORE_UNAVAILABLE, "");
        if (state == null) {
            return new PortUnavailableException(failure, driver == null ? thrown : driver);
        }
        if (BUSY.contains(state) || DUPLICATE.equals(state)) {
            failure = Failure.of(JdbcFailures.BUSY, "");
        } else if (READ_ONLY.contains(state) || (writing && NO_RIGHT.contains(state))) {
            failure = Failure.of(PortFailures.STORE_READ_ONLY, "");
        } else if (NOT_SET_UP.contains(state)) {
            failure = Failure.of(PortFailures.STORE_NOT_SET_UP, "").with("known", Tables.VERSION);
        }
        return new PortUnavailableException(failure, driver);
    }

    private static @Nullable String state(Throwable thrown) {
        SQLException driver = driver(thrown);
        return driver == null ? null : driver.getSQLState();
    }

    private static @Nullable SQLException driver(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof SQLException driver) {
                return driver;
            }
        }
        return null;
    }
}
