package pl.zwornik.jdbc;

import java.util.EnumSet;
import java.util.Set;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.StoreCapability;
import pl.zwornik.testkit.StoreContract;

class H2StoreContractTest extends StoreContract {

    private TestDatabase database;

    @Override
    public void reset() {
        database = TestDatabase.h2();
        JdbcMigrations.of(database.source()).migrate();
    }

    @Override
    public Store subject() {
        return JdbcStore.builder(database.source(), JsonFormat.strict()).build();
    }

    @Override
    public Set<StoreCapability> capabilities() {
        return EnumSet.allOf(StoreCapability.class);
    }
}
