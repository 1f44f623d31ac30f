package pl.zwornik.jdbc;

class H2JoinedTest extends JoinedOnDatabase {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.h2();
    }
}
