package pl.zwornik.tool;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A database that cannot be opened")
class ConnectionFailuresTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:cli, TOOL-024",
        "jdbc:h2:mem:cli;NO_SUCH_THING=1, TOOL-025",
        "jdbc:mysql://localhost/cli, TOOL-026",
        "nonsense, TOOL-026",
        "jdbc:postgresql://localhost:1/cli, PORT-002"
    })
    @DisplayName("is told with what is wrong with its address, to read it and to write to it")
    void tellsAddresses(String address, String code) {
        Run run = Run.of("check", "--db", address, "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(code).doesNotContain("NO_SUCH_THING");
        assertThat(Path.of("cli.mv.db")).doesNotExist();
    }

    @Test
    @DisplayName("is told where it does not accept the account or the password, which are not repeated")
    void tellsAccounts() {
        Run.of("demo", "--out", folder.toString());
        String address = "jdbc:h2:file:" + folder.resolve("forum-mocy");
        Run user = Run.of("check", "--db", address, "--db-user", "somebody");
        assertThat(user.err()).contains("TOOL-027").doesNotContain("somebody");
        Run password = Run.with(Map.of("ZWORNIK_DB_PASSWORD", "guessed"), false, "check", "--db", address);
        assertThat(password.code()).isEqualTo(2);
        assertThat(password.err()).contains("TOOL-027").doesNotContain("guessed");
    }

    @Test
    @DisplayName("of PostgreSQL is told by the state of the standard, and by its own for passwords")
    void tellsStates() {
        for (String state : new String[] {"28000", "28P01"}) {
            Exception thrown = new IllegalStateException(new SQLException("secret", state));
            assertThat(ConnectionFailures.of(thrown, "jdbc:postgresql://h/d").code())
                    .isEqualTo(ToolFailures.ACCOUNT_REFUSED);
        }
    }
}
