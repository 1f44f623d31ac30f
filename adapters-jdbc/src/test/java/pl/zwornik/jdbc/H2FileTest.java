package pl.zwornik.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class H2FileTest {

    @TempDir
    Path folder;

    /** Saves until it is killed, and says after each commit which version is kept. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) throws Exception {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(arguments[0]);
            try (var held = source.getConnection()) { // so that H2 does not close the file after each commit
                JdbcStore store = JdbcStore.builder(source, JsonFormat.strict()).build();
                Cause cause = Cause.of(Instant.EPOCH, "tester", "endless");
                store.commit(Changes.by(cause).create(Fixtures.lipka()));
                for (int version = 1; held.isValid(0); version++) {
                    System.out.println(version);
                    store.commit(Changes.by(cause)
                            .save(Fixtures.organisation(Fixtures.LIPKA, "version " + (version + 1)), version));
                }
            }
        }
    }

    @Test
    @DisplayName("A first migration fails in nothing, so that H2 writes no complaints beside the file")
    void noComplaints() throws IOException {
        JdbcMigrations migrations = JdbcMigrations.of(
                TestDatabase.h2("file:" + folder.resolve("db")).source());
        assertThat(migrations.migrate()).isPositive();
        assertThat(migrations.migrate()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("db.mv.db");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=0"})
    @DisplayName("What was acknowledged is there after the process was killed")
    void killed(String options) throws IOException, InterruptedException {
        String address = "file:" + folder.resolve("db");
        JdbcMigrations.of(TestDatabase.h2(address).source()).migrate();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        "jdbc:h2:" + address + options)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == 40) {
                    process.toHandle().destroyForcibly(); // the process itself would close the pipe, too
                }
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isGreaterThanOrEqualTo(40);

        JdbcStore store = JdbcStore.builder(TestDatabase.h2(address).source(), JsonFormat.strict())
                .build();
        int kept = store.organisations().find(Fixtures.LIPKA).orElseThrow().version();
        assertThat(kept).isBetween(acknowledged, acknowledged + 1);
        assertThat(store.organisations().revisions(Fixtures.LIPKA)).hasSize(kept);
        assertThat(store.organisations().named("version " + kept)).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().find(Fixtures.LIPKA, 1)).isPresent();
    }

    @Test
    @DisplayName("An account that cannot make H2 write what it acknowledges may read, and not change anything")
    void delayedWrites() throws SQLException {
        String address = "file:" + folder.resolve("db");
        TestDatabase database = TestDatabase.h2(address);
        JdbcMigrations.of(database.source()).migrate();
        database.run("CREATE USER host PASSWORD 'h'");
        database.run("GRANT ALL ON SCHEMA public TO host");
        JdbcDataSource host = new JdbcDataSource();
        host.setURL("jdbc:h2:" + address);
        host.setUser("host");
        host.setPassword("h");
        JdbcStore store = JdbcStore.builder(host, new TokenFormat()).build();
        Changes changes = Changes.by(Fixtures.CAUSE).create(Fixtures.lipka());
        assertThat(store.organisations().find(Fixtures.LIPKA)).isEmpty();
        PortUnavailableException thrown =
                catchThrowableOfType(PortUnavailableException.class, () -> store.commit(changes));
        assertThat(OnEachDatabase.codes(thrown)).containsExactly("JDBC-006");
        assertThat(thrown.getFailures().get(0).parameters()).containsEntry("delay", "500");

        try (Connection held =
                TestDatabase.h2(address + ";WRITE_DELAY=0").source().getConnection()) {
            JdbcStore again = JdbcStore.builder(host, new TokenFormat()).build();
            again.commit(changes);
            assertThat(again.organisations().find(Fixtures.LIPKA)).isPresent();
            assertThat(held.isValid(0)).isTrue();
        }
    }
}
