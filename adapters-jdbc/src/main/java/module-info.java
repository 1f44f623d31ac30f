/**
 * Keeps aggregates in H2 or PostgreSQL: start at {@link pl.zwornik.jdbc.JdbcStore}.
 */
module pl.zwornik.jdbc {
    requires transitive pl.zwornik.core;
    requires transitive java.sql;
    requires org.jdbi.v3.core;
    // What Jdbi needs; as an automatic module it cannot say so.
    requires org.slf4j;
    requires io.leangen.geantyref;
    requires static transitive org.jspecify;
    requires static flyway.core;

    exports pl.zwornik.jdbc;
}
