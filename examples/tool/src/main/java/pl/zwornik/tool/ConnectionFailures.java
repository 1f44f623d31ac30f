package pl.zwornik.tool;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Place;

/** Why a database named on the command line cannot be opened, by the codes of drivers; their texts may hold anything. */
final class ConnectionFailures {

    /** Invalid authorisation in the standard, which H2 follows; PostgreSQL tells wrong passwords apart. */
    private static final Map<String, FailureCode> BY_STATE =
            Map.of("28000", ToolFailures.ACCOUNT_REFUSED, "28P01", ToolFailures.ACCOUNT_REFUSED);

    private static final Map<Integer, FailureCode> BY_CODE_OF_H2 = Map.of(
            90011, ToolFailures.ADDRESS_RELATIVE,
            90046, ToolFailures.DRIVER_MISSING,
            90088, ToolFailures.SETTING_UNKNOWN,
            90113, ToolFailures.SETTING_UNKNOWN);

    private ConnectionFailures() {}

    /** Returns what is told of an exception in which a driver or the pool has wrapped the reason. */
    static Failure of(Throwable thrown, String address) {
        return Failure.of(code(thrown, address), Place.WHOLE);
    }

    private static FailureCode code(Throwable thrown, String address) {
        if (!hasDriver(address)) {
            return ToolFailures.DRIVER_MISSING;
        }
        SQLException driver = driver(thrown);
        if (driver == null) {
            return PortFailures.STORE_UNAVAILABLE;
        }
        FailureCode code = BY_CODE_OF_H2.get(driver.getErrorCode()); // PostgreSQL has no such codes, all are 0
        String state = driver.getSQLState();
        return code != null ? code : BY_STATE.getOrDefault(state == null ? "" : state, PortFailures.STORE_UNAVAILABLE);
    }

    private static boolean hasDriver(String address) {
        try {
            return DriverManager.getDriver(address) != null;
        } catch (SQLException e) {
            return false;
        }
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
