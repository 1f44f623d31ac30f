package pl.zwornik.jdbc;

class PostgresStoreTest extends StoreOnDatabase {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgres();
    }
}
