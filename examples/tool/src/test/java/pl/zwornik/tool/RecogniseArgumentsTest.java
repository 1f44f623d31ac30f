package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The command recognise, given several arguments,")
class RecogniseArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("answers each argument by itself, a name or a file, in their order")
    void answersEachArgument() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "OPS TUREK\nOPS Buk\n");
        String[] all = {"recognise", "MGOPS PLESZEW", names.toString(), "nic"};
        Run json = Run.of(
                Stream.concat(Stream.of(all), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(json.code()).isZero();
        assertThat(json.out().lines())
                .extracting(line -> line.substring(0, line.indexOf("\",\"outcome\"")))
                .containsExactly(
                        "{\"text\":\"MGOPS PLESZEW", "{\"text\":\"OPS TUREK", "{\"text\":\"OPS Buk", "{\"text\":\"nic");

        Run text =
                Run.of(Stream.concat(Stream.of(all), Stream.of("--lang", "pl")).toArray(String[]::new));
        assertThat(text.out())
                .containsSubsequence(
                        "MGOPS PLESZEW\n",
                        "3020063",
                        "niejednoznaczne\tOPS Turek",
                        "pewne\tOPS Buk",
                        "nic\n",
                        "nieznane");
    }

    @Test
    @DisplayName("tells every file that is not there before it answers anything")
    void refusesBeforeAnswering() {
        Run run = Run.of("recognise", "OPS Buk", "first.txt", "second.csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("PORT-009", "first.txt", "second.csv");
    }

    @Test
    @DisplayName("reads lines that end as on any system, and refuses UTF-16 in words")
    void readsEveryLineEnd() throws IOException {
        Path old = Files.writeString(folder.resolve("old.txt"), "OPS TUREK\rOPS Buk\r\nOPS Nekla\nMGOPS PLESZEW");
        assertThat(Run.of("recognise", old.toString(), "--format", "json").out().lines())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("{\"text\":\"OPS Buk\",");
        Path wide = Files.writeString(folder.resolve("wide.txt"), "OPS Buk\n", StandardCharsets.UTF_16);
        Run refused = Run.of("recognise", wide.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("TOOL-029");
    }

    @Test
    @DisplayName("refuses an argument that is too long, and answers the others")
    void refusesLongArguments() {
        Run run = Run.of("recognise", "x".repeat(1_001), "OPS Buk", "--format", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("REC-001").hasSizeLessThan(1_500);
        assertThat(run.out().lines()).hasSize(2).last().asString().contains("\"place\":\"Buk\"");
    }
}
