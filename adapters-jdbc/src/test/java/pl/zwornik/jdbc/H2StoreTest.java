package pl.zwornik.jdbc;

class H2StoreTest extends StoreOnDatabase {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.h2();
    }
}
