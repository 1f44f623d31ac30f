package pl.zwornik.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database of its own for one test. */
record TestDatabase(DataSource source) {

    private static final AtomicInteger LAST = new AtomicInteger();

    /** One server for all tests; it ends with the process. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off") // the machine does not fail in these tests
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns an empty H2 database in memory. */
    static TestDatabase h2() {
        return h2("mem:test" + LAST.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    static TestDatabase h2(String address) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + address);
        return new TestDatabase(source);
    }

    /** Returns an empty database of a real PostgreSQL server. */
    static TestDatabase postgres() {
        String name = "test" + LAST.incrementAndGet();
        new TestDatabase(Server.POSTGRES.getPostgresDatabase()).run("CREATE DATABASE " + name);
        return new TestDatabase(Server.POSTGRES.getDatabase("postgres", name));
    }

    static DataSource postgres(TestDatabase database, String user) {
        String name = database.texts("SELECT current_database()").get(0);
        return Server.POSTGRES.getDatabase(user, name);
    }

    void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<String> texts(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    int count(String table) {
        return Integer.parseInt(texts("SELECT COUNT(*) FROM " + table).get(0));
    }
}
