package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.story.Bundles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The demo")
class DemoTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("told of what it wrote itself says that the invented unit is there already, and writes nothing")
    void ofItsOwnResult() {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        assertThat(Run.of("demo", "--out", first.toString()).code()).isZero();

        String[][] inputs = {
            {"--in", first.resolve("forum-mocy.json").toString()},
            {"--db", "jdbc:h2:file:" + first.resolve("forum-mocy")}
        };
        for (String[] input : inputs) {
            Run run = Run.of("demo", input[0], input[1], "--out", second.toString(), "--lang", "en");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("TOOL-011", "already has the invented unit ops-przykladowo")
                    .doesNotContain("TOOL-008");
        }
        assertThat(second).doesNotExist();
    }

    @Test
    @DisplayName("of a forum that ended before says so")
    void ofAnEndedForum() throws IOException {
        String bundle = new String(Bundles.forumMocy().content(), StandardCharsets.UTF_8)
                .replace("\"life\": \"2021-11-03/\"", "\"life\": \"2021-11-03/2021-12-01\"");
        Path file = Files.writeString(folder.resolve("ended.json"), bundle);

        Run run = Run.of("demo", "--in", file.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("FOR-002").doesNotContain("TOOL-008");
    }

    @Test
    @DisplayName("leaves its two files and no trace of the database")
    void leavesTwoFiles() {
        Run.of("demo", "--out", folder.toString());

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("forum-mocy.json", "forum-mocy.mv.db");
    }

    @Test
    @DisplayName("speaks Polish of kinds, of inferred founders and of the refused change")
    void polish() {
        String out = Run.of("demo", "--out", folder.toString(), "--lang", "pl").out();

        assertThat(out)
                .contains("organizacja/ops-turek", "założycieli, jak wynika ze źródła: 22", "zapis odrzucono")
                .doesNotContain("organisation/", "22 (wniosek)", "usłyszała");
    }
}
