package pl.zwornik.jdbc;

/** The databases on which tests run. */
enum Database {
    H2,
    POSTGRESQL;

    TestDatabase empty() {
        return this == H2 ? TestDatabase.h2() : TestDatabase.postgres();
    }

    Dialect dialect() {
        return Dialect.valueOf(name());
    }
}
