package pl.zwornik.jdbc;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** When H2 cannot be used, or only be read. */
class H2AvailabilityTest {

    private final TestDatabase database = TestDatabase.h2();

    @TempDir
    Path folder;

    private static String codeOf(JdbcStore store) {
        return catchThrowableOfType(
                        PortUnavailableException.class,
                        () -> store.commit(Changes.by(Fixtures.CAUSE).save(Fixtures.lipka(), 1)))
                .getFailures()
                .get(0)
                .code()
                .code();
    }

    @Test
    @DisplayName("A read-only file is read, and a change is refused by its code")
    void readOnlyFile() {
        TokenFormat format = new TokenFormat();
        String file = "file:" + folder.resolve("db");
        JdbcMigrations.of(TestDatabase.h2(file).source()).migrate();
        JdbcStore.builder(TestDatabase.h2(file).source(), format)
                .build()
                .commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()));
        JdbcStore readOnly = JdbcStore.builder(
                        TestDatabase.h2(file + ";ACCESS_MODE_DATA=r").source(), format)
                .build();
        assertThat(readOnly.organisations().find(Fixtures.LIPKA)).isPresent();
        assertThat(codeOf(readOnly)).isEqualTo("PORT-005");
    }

    @Test
    @DisplayName("An account that may only read reads, and a change is refused by its code")
    void readOnlyAccount() {
        JdbcMigrations.of(database.source()).migrate();
        TokenFormat format = new TokenFormat();
        JdbcStore.builder(database.source(), format)
                .build()
                .commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()));
        database.run("CREATE USER reader PASSWORD 'r'");
        database.run("GRANT SELECT ON SCHEMA public TO reader");
        JdbcDataSource reader = new JdbcDataSource();
        reader.setURL(((JdbcDataSource) database.source())
                .getURL()
                .replaceFirst(";.*", "")); // only administrators set options
        reader.setUser("reader");
        reader.setPassword("r");
        JdbcStore readOnly = JdbcStore.builder(reader, format).build();
        assertThat(readOnly.organisations().find(Fixtures.LIPKA)).isPresent();
        assertThat(codeOf(readOnly)).isEqualTo("PORT-005");
    }

    @Test
    @DisplayName("A database that is not there is told as such")
    void unreachable() {
        JdbcStore store = JdbcStore.builder(
                        TestDatabase.h2("file:" + folder.resolve("none") + ";IFEXISTS=TRUE")
                                .source(),
                        new TokenFormat())
                .build();
        assertThat(codeOf(store)).isEqualTo("PORT-002");
    }
}
