package pl.zwornik.tool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.Store;

/** A database named on the command line; its password comes from the environment only. */
final class Database implements AutoCloseable {

    private static final String PASSWORD = "ZWORNIK_DB_PASSWORD";
    private static final Pattern HAS_PASSWORD = Pattern.compile("(?i)[?&;]password=");
    private static final Pattern HAS_ACCOUNT = Pattern.compile("//[^/@]*:[^/@]*@");
    private static final String H2 = "jdbc:h2:";
    private static final Pattern OWN = Pattern.compile("(?i);IFEXISTS=[^;]*");
    private static final List<String> NO_FILE = List.of("MEM:", "TCP:", "SSL:");

    private final HikariDataSource source;

    private Database(HikariDataSource source) {
        this.source = source;
    }

    /** Opens a database that is there, only to read it. */
    static Database open(String address, String user, Session session) {
        return connect(address, existing(address.strip()), user, session);
    }

    /** Opens a database to write to; makes its tables where they are not there, or of an older release. */
    static Database openToWrite(String address, String user, Session session) {
        Database opened = connect(address, quiet(address.strip()), user, session);
        try {
            JdbcMigrations.of(opened.source).migrate();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static Database connect(String address, String actual, String user, Session session) {
        if (HAS_PASSWORD.matcher(address).find() || HAS_ACCOUNT.matcher(address).find()) {
            throw new ToolException(ToolFailures.PASSWORD_IN_ADDRESS);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(actual);
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(10_000);
        if (!user.isEmpty()) {
            config.setUsername(user);
        }
        if (!session.environment(PASSWORD).isEmpty()) {
            config.setPassword(session.environment(PASSWORD));
        }
        try {
            return new Database(new HikariDataSource(config));
        } catch (RuntimeException e) { // Hikari wraps whatever the driver throws
            throw new PortUnavailableException(ConnectionFailures.of(e, actual), e);
        }
    }

    /** H2 would write its complaints into a file beside the database. */
    private static String quiet(String address) {
        boolean loud =
                address.startsWith(H2) && !address.toUpperCase(Locale.ROOT).contains(";TRACE_LEVEL_FILE=");
        return loud ? address + ";TRACE_LEVEL_FILE=0" : address;
    }

    /** H2 would make a database that is not there; reading does not. */
    private static String existing(String address) {
        if (!address.startsWith(H2)) {
            return address;
        }
        String asked = address.toUpperCase(Locale.ROOT);
        StringBuilder all = new StringBuilder(quiet(OWN.matcher(address).replaceAll("")));
        all.append(";IFEXISTS=TRUE");
        if (isFile(asked) && !asked.contains(";ACCESS_MODE_DATA=")) {
            all.append(";ACCESS_MODE_DATA=r");
        }
        return all.toString();
    }

    private static boolean isFile(String address) {
        return NO_FILE.stream().noneMatch(address.substring(H2.length())::startsWith);
    }

    Store store() {
        return JdbcStore.builder(source, JsonFormat.strict()).build();
    }

    @Override
    public void close() {
        source.close();
    }
}
