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
import org.postgresql.ds.PGSimpleDataSource;

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

    /** Returns an empty schema of a real PostgreSQL server, which its connections take for their own. */
    static TestDatabase postgres() {
        return postgres(new TestDatabase(Server.POSTGRES.getPostgresDatabase()).newSchema(), "postgres");
    }

    /** Returns a schema of the server as an account sees it. */
    static TestDatabase postgres(String schema, String user) {
        PGSimpleDataSource source = (PGSimpleDataSource) Server.POSTGRES.getDatabase(user, "postgres");
        source.setCurrentSchema(schema);
        return new TestDatabase(source);
    }

    /** Makes a schema whose name no test has used. */
    String newSchema() {
        String name = "test" + LAST.incrementAndGet();
        run("CREATE SCHEMA " + name);
        return name;
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
