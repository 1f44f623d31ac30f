package pl.zwornik.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** When PostgreSQL cannot be used, or only be read. */
class PostgresAvailabilityTest {

    private final TestDatabase database = TestDatabase.postgres();

    private static String codeOf(JdbcStore store, Changes changes) {
        return catchThrowableOfType(PortUnavailableException.class, () -> store.commit(changes))
                .getFailures()
                .get(0)
                .code()
                .code();
    }

    @Test
    @DisplayName("Read-only accounts and connections read, and a change is refused by its code")
    void readOnly() {
        JdbcMigrations.of(database.source()).migrate();
        TokenFormat format = new TokenFormat();
        JdbcStore.builder(database.source(), format)
                .build()
                .commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()));
        database.run("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'reader')"
                + " THEN CREATE ROLE reader LOGIN; END IF; END $$");
        String schema = database.texts("SELECT current_schema()").get(0);
        database.run("GRANT USAGE ON SCHEMA " + schema + " TO reader");
        database.run("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO reader");
        DataSource reader = TestDatabase.postgres(schema, "reader").source();
        PGSimpleDataSource connection =
                (PGSimpleDataSource) TestDatabase.postgres(schema, "postgres").source();
        connection.setReadOnly(true);
        for (DataSource source : List.of(reader, connection)) {
            JdbcStore store = JdbcStore.builder(source, format).build();
            assertThat(store.organisations().find(Fixtures.LIPKA)).isPresent();
            assertThat(codeOf(store, Changes.by(Fixtures.CAUSE).save(Fixtures.lipka(), 1)))
                    .isEqualTo("PORT-005");
            assertThat(codeOf(store, Changes.by(Fixtures.CAUSE).create(Fixtures.turek())))
                    .isEqualTo("PORT-005");
        }
    }

    @Test
    @DisplayName("A server that does not answer is told as such")
    void unreachable() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});
        JdbcStore store = JdbcStore.builder(nowhere, new TokenFormat()).build();
        assertThat(codeOf(store, Changes.by(Fixtures.CAUSE).create(Fixtures.lipka())))
                .isEqualTo("PORT-002");
    }
}
