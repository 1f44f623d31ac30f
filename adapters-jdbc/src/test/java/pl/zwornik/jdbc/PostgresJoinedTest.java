package pl.zwornik.jdbc;

class PostgresJoinedTest extends JoinedOnDatabase {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgres();
    }
}
