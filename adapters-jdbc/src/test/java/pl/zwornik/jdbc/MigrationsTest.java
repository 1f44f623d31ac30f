package pl.zwornik.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How tables come about and which are refused, the same on every database. */
@ParameterizedClass
@EnumSource
class MigrationsTest {

    @Parameter
    Database product;

    TestDatabase database;

    @BeforeEach
    final void open() {
        database = product.empty();
    }

    private JdbcStore store() {
        return JdbcStore.builder(database.source(), new TokenFormat()).build();
    }

    private Failure failureOf(JdbcStore store) {
        return catchThrowableOfType(PortUnavailableException.class, store::snapshot)
                .getFailures()
                .get(0);
    }

    private static void use(JdbcStore store) {
        store.commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()).create(Fixtures.anna()));
        assertThat(store.people().withPostAt(Fixtures.LIPKA)).containsExactly(Fixtures.ANNA);
    }

    @Test
    @DisplayName("Nothing is set up unasked: missing tables are told")
    void missingTables() {
        assertThat(failureOf(store()).code().code()).isEqualTo("PORT-004");
        JdbcStore elsewhere = JdbcStore.builder(database.source(), new TokenFormat())
                .schema("nowhere")
                .build();
        assertThat(failureOf(elsewhere).code().code()).isEqualTo("PORT-004");
    }

    @Test
    @DisplayName("Migrations run once, beside the host's tables, with a history of their own name")
    void migrate() {
        database.run("CREATE TABLE flyway_schema_history (host INTEGER)");
        JdbcStore store = store();
        assertThat(failureOf(store).code().code()).isEqualTo("PORT-004");
        assertThat(JdbcMigrations.of(database.source()).migrate()).isEqualTo(5);
        assertThat(JdbcMigrations.of(database.source()).migrate()).isZero();
        use(store);
        assertThat(database.count("flyway_schema_history")).isZero();
        assertThat(database.count("zwornik_history")).isPositive();
    }

    @Test
    @DisplayName("A pool of two connections is enough to migrate, and one to work")
    void smallPools() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.source());
        config.setConnectionTimeout(5_000);
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertThat(JdbcMigrations.of(pool).migrate()).isEqualTo(5);
        }
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.builder(pool, new TokenFormat()).build();
            use(store);
            assertThat(store.snapshot().aggregates()).hasSize(2);
            try (var all = store.organisations().all()) {
                assertThat(all).hasSize(1);
            }
            assertThat(store.people().revisions(Fixtures.ANNA)).hasSize(1);
        }
    }

    @Test
    @DisplayName("The printed SQL does the same without Flyway, and migrations go on from there")
    void printed() {
        String sql = JdbcMigrations.of(database.source()).prefix("printed_").print();
        assertThat(sql)
                .isEqualTo(JdbcMigrations.sql(product.dialect(), "printed_"))
                .doesNotContain("${");
        database.run(sql);
        JdbcStore store = JdbcStore.builder(database.source(), new TokenFormat())
                .prefix("printed_")
                .build();
        use(store);
        assertThat(JdbcMigrations.of(database.source()).prefix("printed_").migrate())
                .isZero();
        assertThat(store.organisations().find(Fixtures.LIPKA)).isPresent();
    }

    @Test
    @DisplayName("The printed SQL can name a schema")
    void printedForSchema() {
        String schema = database.newSchema();
        database.run(JdbcMigrations.sql(product.dialect(), schema, "zwornik_"));
        use(JdbcStore.builder(database.source(), new TokenFormat())
                .schema(schema)
                .build());
    }

    @Test
    @DisplayName("Tables of a newer release are refused, and so are those of an older one")
    void otherRelease() {
        JdbcMigrations.of(database.source()).migrate();
        database.run("UPDATE zwornik_schema SET version = 999");
        assertThat(failureOf(store()).code().code()).isEqualTo("PORT-003");
        assertThat(failureOf(store()).parameters()).containsEntry("found", "999");
        assertThatThrownBy(() -> store().commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka())))
                .isInstanceOf(PortUnavailableException.class);
        assertThat(database.count("zwornik_aggregate")).isZero();
        database.run("UPDATE zwornik_schema SET version = 0");
        assertThat(failureOf(store()).code().code()).isEqualTo("PORT-004");
    }

    @Test
    @DisplayName("A missing column is an error")
    void missingColumn() {
        JdbcMigrations.of(database.source()).migrate();
        database.run("ALTER TABLE zwornik_aggregate DROP COLUMN sha256");
        assertThat(failureOf(store()).code().code()).isEqualTo("PORT-004");
    }
}
