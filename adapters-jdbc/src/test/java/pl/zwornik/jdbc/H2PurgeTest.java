package pl.zwornik.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.people.Person;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the file of an H2 database holds of somebody who was erased. */
class H2PurgeTest {

    private static final RawSearch SEARCH = new RawSearch(Zmyslonka.VALUES);

    @TempDir
    Path folder;

    private TestDatabase database(String options) {
        return TestDatabase.h2("file:" + folder.resolve("db") + options);
    }

    @ParameterizedTest(name = "options ''{0}''")
    @ValueSource(strings = {"", ";WRITE_DELAY=0", ";COMPRESS=TRUE", ";RETENTION_TIME=0"})
    @DisplayName("The file holds no value once it is purged, and did before")
    void nothingIsLeft(String options) throws SQLException {
        TestDatabase database = database(options);
        JdbcMigrations.of(database.source()).migrate();
        JdbcStore store =
                JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        try (Connection held = database.source().getConnection()) {
            Zmyslonka.keep(store);
            Zmyslonka.erase(store);
            assertThat(held.isValid(0)).isTrue();
            assertThat(SEARCH.in(folder)).contains("Zmyślonka");
        }
        JdbcPurge.of(database.source()).run();
        assertThat(SEARCH.in(folder)).isEmpty();
        assertThat(store.people().find(Zmyslonka.ID).orElseThrow().value().isErased())
                .isTrue();
        assertThat(store.snapshot().aggregates()).hasSize(3);
        assertThat(SEARCH.in(folder)).as("opened again").isEmpty();
    }

    @Test
    @DisplayName("The file holds what others say of the erased until those versions are forgotten, and no value after")
    void forgottenVersions() {
        TestDatabase database = database("");
        JdbcMigrations.of(database.source()).migrate();
        JdbcStore store =
                JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        Zmyslonka.keep(store);
        Zmyslonka.keepNamed(store);
        assertThat(Zmyslonka.erase(store).mentions()).isEqualTo(Zmyslonka.named());
        JdbcPurge.of(database.source()).run();
        assertThat(SEARCH.in(folder)).contains("Zmyślonce", "Zmyślonki");
        assertThat(store.forget(Fixtures.LIPKA, 3)).isEqualTo(2);
        JdbcPurge.of(database.source()).run();
        assertThat(SEARCH.in(folder)).isEmpty();
        assertThat(store.organisations().find(Fixtures.LIPKA)).contains(new Versioned<>(Fixtures.lipka(), 3));
        assertThat(SEARCH.in(folder)).as("opened again").isEmpty();
    }

    @Test
    @DisplayName("A purge in memory does nothing, and loses nothing")
    void inMemory() {
        TestDatabase database = TestDatabase.h2();
        JdbcMigrations.of(database.source()).migrate();
        JdbcStore store =
                JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        Zmyslonka.keep(store);
        JdbcPurge.of(database.source()).run();
        assertThat(store.people().find(Zmyslonka.ID).map(found -> found.value().getId()))
                .contains(Zmyslonka.ID);
        assertThat(store.people().all().map(one -> one.value()).map(Person::getId))
                .hasSize(2);
    }

    @Test
    @DisplayName("Who may not purge is told so, and nothing is done")
    void withoutTheRight() throws SQLException {
        TestDatabase database = database("");
        JdbcMigrations.of(database.source()).migrate();
        database.run("CREATE USER host PASSWORD 'h'");
        JdbcDataSource host = new JdbcDataSource();
        host.setURL("jdbc:h2:file:" + folder.resolve("db"));
        host.setUser("host");
        host.setPassword("h");
        assertThatThrownBy(() -> JdbcPurge.of(host).run())
                .isInstanceOf(PortUnavailableException.class)
                .hasMessageContaining("PORT-005");
    }
}
