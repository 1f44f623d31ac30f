package pl.zwornik.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.PortUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What PostgreSQL's dumps, and its files, hold of somebody who was erased. */
class PostgresPurgeTest {

    private static final RawSearch SEARCH = new RawSearch(Zmyslonka.VALUES);

    private final TestDatabase database = TestDatabase.postgres();
    private JdbcStore store;

    @BeforeEach
    void open() {
        JdbcMigrations.of(database.source()).migrate();
        store = JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        Zmyslonka.keep(store);
    }

    /** Every table of the schema, the host's and the history among them, as COPY writes it. */
    private Set<String> inDump(String format) throws SQLException, IOException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.source().getConnection()) {
            for (String table :
                    database.texts("SELECT tablename FROM pg_tables WHERE schemaname = CURRENT_SCHEMA ORDER BY 1")) {
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY " + table + " TO STDOUT (FORMAT " + format + ")", copy);
                found.addAll(SEARCH.in(copy.toByteArray()));
            }
        }
        return found;
    }

    /** The files of tables, indexes and what is too long for a row of them, as they are on the disk. */
    private Set<String> inFiles() throws IOException {
        database.run("CHECKPOINT");
        Path data = Path.of(database.texts("SHOW data_directory").get(0));
        List<String> files = database.texts("SELECT DISTINCT pg_relation_filepath(c.oid) FROM pg_class c"
                + " LEFT JOIN pg_class t ON t.reltoastrelid = c.oid"
                + " WHERE COALESCE(t.relnamespace, c.relnamespace) = CURRENT_SCHEMA::regnamespace"
                + " AND pg_relation_filepath(c.oid) IS NOT NULL");
        assertThat(files).hasSizeGreaterThan(20);
        Set<String> found = new TreeSet<>();
        for (String file : files) {
            found.addAll(SEARCH.in(Files.readAllBytes(data.resolve(file))));
        }
        return found;
    }

    @Test
    @DisplayName("A dump holds no value as soon as the erasure is committed")
    void dumps() throws SQLException, IOException {
        for (String format : List.of("text", "csv", "binary")) {
            assertThat(inDump(format)).as(format).contains("Zmyślonka", "zmyslonka");
        }
        Zmyslonka.erase(store);
        for (String format : List.of("text", "csv", "binary")) {
            assertThat(inDump(format)).as(format).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "The files of tables and indexes, and the statistics, hold no value once they are purged, and did before")
    void files() throws IOException {
        database.run("ANALYZE");
        Zmyslonka.erase(store);
        assertThat(inFiles()).contains("Zmyślonka");
        database.run("VACUUM");
        assertThat(inFiles()).as("a plain VACUUM leaves what it frees").contains("Zmyślonka");
        JdbcPurge.of(database.source()).run();
        assertThat(inFiles()).isEmpty();
        String statistics = String.join(
                "\n",
                database.texts("SELECT COALESCE(most_common_vals::text, '') || COALESCE(histogram_bounds::text, '')"
                        + " FROM pg_stats WHERE schemaname = CURRENT_SCHEMA"));
        assertThat(SEARCH.in(statistics.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(store.people().find(Zmyslonka.ID).orElseThrow().value().isErased())
                .isTrue();
    }

    @Test
    @DisplayName("What others say of the erased is gone from dumps once forgotten, and from the files once purged")
    void forgottenVersions() throws SQLException, IOException {
        Zmyslonka.keepNamed(store);
        assertThat(Zmyslonka.erase(store).mentions()).isEqualTo(Zmyslonka.named());
        JdbcPurge.of(database.source()).run();
        assertThat(inDump("text")).contains("Zmyślonce", "Zmyślonki");
        assertThat(inFiles()).contains("Zmyślonce", "Zmyślonki");
        assertThat(store.forget(Fixtures.LIPKA, 3)).isEqualTo(2);
        for (String format : List.of("text", "csv", "binary")) {
            assertThat(inDump(format)).as(format).isEmpty();
        }
        assertThat(inFiles()).contains("Zmyślonki");
        JdbcPurge.of(database.source()).run();
        assertThat(inFiles()).isEmpty();
    }

    @Test
    @DisplayName("Tables of another schema and prefix are purged where they are named")
    void elsewhere() throws SQLException {
        String schema = database.newSchema();
        JdbcMigrations.of(database.source()).schema(schema).prefix("x").migrate();
        JdbcPurge.of(database.source()).schema(schema).prefix("x").run();
        assertThatThrownBy(
                        () -> JdbcPurge.of(database.source()).prefix("nowhere_").run())
                .isInstanceOf(PortUnavailableException.class)
                .hasMessageContaining("PORT-004");
    }
}
