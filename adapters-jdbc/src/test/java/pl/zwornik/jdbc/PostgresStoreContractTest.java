package pl.zwornik.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.StoreCapability;
import pl.zwornik.testkit.StoreContract;

class PostgresStoreContractTest extends StoreContract {

    private static TestDatabase database;
    private static HikariDataSource pool;
    private static int last;

    @BeforeAll
    static void open() {
        database = TestDatabase.postgres();
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.source());
        pool = new HikariDataSource(config);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static String prefix() {
        return "t" + last + "_";
    }

    /** Leaves what was there, and begins with tables of another prefix. */
    @Override
    public void reset() {
        last++;
        database.run(JdbcMigrations.sql(Dialect.POSTGRESQL, prefix()));
    }

    @Override
    public Store subject() {
        return JdbcStore.builder(pool, JsonFormat.strict()).prefix(prefix()).build();
    }

    @Override
    public Set<StoreCapability> capabilities() {
        return EnumSet.allOf(StoreCapability.class);
    }
}
