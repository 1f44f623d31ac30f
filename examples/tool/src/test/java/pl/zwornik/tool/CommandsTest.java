package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.story.Bundles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The commands")
class CommandsTest {

    private static final String BUNDLE = new String(Bundles.forumMocy().content(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("demo tells the story in Polish, members in Polish order, and what the source leaves open")
    void demo() {
        Run run = Run.of("--lang", "pl", "--out", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Członkowie: 22", "3027011 albo 3027082", "kto przewodniczy", "jakie jest kworum")
                .contains(
                        "PORT-001",
                        "te same bajty",
                        folder.resolve("forum-mocy.json").toString());
        assertThat(run.out().lines().map(String::strip).filter(line -> line.startsWith("MGOPS ")))
                .extracting(line -> line.substring(0, line.indexOf("  ")))
                .containsExactly("MGOPS Łobżenica", "MGOPS Pleszew", "MGOPS Witkowo");
        assertThat(folder.resolve("forum-mocy.mv.db")).exists();
    }

    @Test
    @DisplayName("demo refuses a folder with files of an earlier one, and leaves them")
    void demoTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("forum-mocy.json"), "kept");

        Run run = Run.of("demo", "--lang", "en", "--out", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-005", folder.toString());
        assertThat(file).hasContent("kept");
    }

    @Test
    @DisplayName("check reports ambiguous names as warnings, and ends well")
    void check() {
        Run run = Run.of("check", "--lang", "en", "--on", "2021-11-03");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("WARNING CHK-N1 organisation/ops-turek")
                .contains("errors: 0, warnings: 7", "who chairs", "poland 0.1.0");
    }

    @Test
    @DisplayName("check ends with 1 where a finding is an error")
    void checkWithError() throws IOException {
        Path bundle = bundle(BUNDLE.replace("\"life\": \"2021-11-03/\"", "\"life\": \"2021-12-01/\""));

        Run run = Run.of("check", bundle.toString(), "--lang", "en", "--on", "2021-11-03");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR MDL-001 forum/forum-mocy");
    }

    @Test
    @DisplayName("check applies rules of a charter when asked, and says that they are assumed")
    void checkOnRequest() {
        Run silent = Run.of("check", "--format", "json", "--on", "2021-11-03");
        Run asked = Run.of("check", "--format", "json", "--on", "2021-11-03", "--ask", "CHK-G2");

        assertThat(silent.out()).contains("{\"code\":\"CHK-G2\",\"state\":\"APPLIED\",\"held\":0");
        assertThat(asked.out()).contains("{\"code\":\"CHK-G2\",\"state\":\"ASKED_FOR\",\"held\":4");
    }

    @Test
    @DisplayName("show prints one thing, for people or as its canonical document")
    void show() {
        assertThat(Run.of("show", "ops-turek", "--lang", "pl").out()).contains("OPS Turek", "niejednoznaczna");
        assertThat(Run.of("show", "forum-mocy", "--lang", "en").out()).contains("Rada Forum: 4 seats", "who chairs");
        assertThat(Run.of("show", "p-7b2e", "--lang", "en").out()).contains("Tomasz Majewski", "OPS Sompolno");
        assertThat(Run.of("show", "moc-owe-srody", "--lang", "en").out()).contains("Wednesday", "obsługi klientów");
        assertThat(Run.of("show", "ops-turek", "--format", "json").out())
                .startsWith("{\"format\":\"zwornik/1.0\",\"kind\":\"organisation\",\"id\":\"ops-turek\"");
    }

    @Test
    @DisplayName("show reads a database that the demo made")
    void showFromDatabase() {
        Run.of("demo", "--out", folder.toString());
        String address = "jdbc:h2:file:" + folder.resolve("forum-mocy");

        Run run = Run.of("show", "ops-przykladowo", "--db", address, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("OPS Przykładowo (zmyślony)");
    }

    @Test
    @DisplayName("help speaks both languages")
    void help() {
        assertThat(Run.of("--help", "--lang", "pl").out()).contains("Kod wyjścia");
        assertThat(Run.of("check", "--help", "--lang", "en").out()).contains("Day for which the rules are asked");
        assertThat(Run.of("check", "--help", "--lang", "pl").out()).contains("Dzień, o który pytamy");
    }

    @Test
    @DisplayName("colours only a terminal that wants them")
    void colours() {
        String[] args = {"check", "--on", "2021-11-03"};

        assertThat(Run.with(Map.of(), true, args).out()).contains("\u001b[");
        assertThat(Run.with(Map.of("NO_COLOR", "1"), true, args).out()).doesNotContain("\u001b[");
        assertThat(Run.of(args).out()).doesNotContain("\u001b[");
    }

    @Test
    @DisplayName("--in takes several files whose parts refer to each other")
    void severalFiles() throws IOException {
        int people = BUNDLE.indexOf("  \"people\": [");
        int series = BUNDLE.indexOf("  \"series\": [");
        Path first = bundle(BUNDLE.substring(0, people) + BUNDLE.substring(series));
        Path second = Files.writeString(
                folder.resolve("people.json"),
                "{\"format\": \"zwornik/1.0\", \"kind\": \"sector\",\n"
                        + BUNDLE.substring(people, series).stripTrailing().replaceAll(",$", "") + "}");

        Run run = Run.of("check", "--in", first.toString(), second.toString(), "--on", "2021-11-03");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("people.json");
    }

    private Path bundle(String text) throws IOException {
        return Files.writeString(folder.resolve("bundle.json"), text);
    }
}
