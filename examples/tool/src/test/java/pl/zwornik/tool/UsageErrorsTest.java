package pl.zwornik.tool;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Errors of usage")
class UsageErrorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "show,                  TOOL-012, Brakuje tego",
        "check --db,            TOOL-012, --db",
        "check --nonsense,      TOOL-013, Nie ma tu opcji --nonsense",
        "unknown-command,       TOOL-014, unknown-command",
        "check --format yaml,   TOOL-015, text|json",
        "check --db a --db b,   TOOL-016, --db"
    })
    @DisplayName("are told in Polish, with the help, on standard error, and end with 2")
    void polish(String line, String code, String words) {
        Run run = Run.of((line + " --lang pl").split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(code, words, "Użycie:")
                .doesNotContain("Unknown", "Unmatched", "Missing", "Invalid", "Expected", "Usage");
    }

    @Test
    @DisplayName("are told in English, and to programs as JSON; a refused value is not repeated")
    void others() {
        assertThat(Run.of("show", "--lang", "en").err()).contains("What the command needs is missing: ID", "Usage:");
        assertThat(Run.of("check", "--format", "json", "--nonsense").err())
                .startsWith("{\"code\":\"TOOL-013\"")
                .doesNotContain("Usage", "Użycie");
        assertThat(Run.of("check", "--format", "Jan Kowalski").err()).doesNotContain("Kowalski");
    }
}
