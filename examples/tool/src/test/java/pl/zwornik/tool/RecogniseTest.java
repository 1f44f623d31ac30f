package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The command recognise")
class RecogniseTest {

    private static final String TERC = """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            24;;;;ŚLĄSKIE;województwo;2021-01-01
            24;02;;;bielski;powiat;2021-01-01
            24;02;02;2;Bestwina;gmina wiejska;2021-01-01
            24;61;;;Bielsko-Biała;miasto na prawach powiatu;2021-01-01
            24;61;01;1;Bielsko-Biała;gmina miejska;2021-01-01
            30;;;;WIELKOPOLSKIE;województwo;2021-01-01
            30;27;;;turecki;powiat;2021-01-01
            30;27;01;1;Turek;gmina miejska;2021-01-01
            30;27;08;2;Turek;gmina wiejska;2021-01-01
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    @DisplayName("shows type, place, codes and reasons of one name, and says that the register is small")
    void showsOneName() {
        Run run = Run.of("recognise", "OPS TUREK", "--lang", "pl");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("OPS TUREK", "niejednoznaczne", "ośrodek pomocy społecznej", "miejsce: Turek")
                .contains("3027011 Turek, gmina miejska, pow. turecki, woj. wielkopolskie", "3027082")
                .contains("bo: ");
        assertThat(run.err()).contains("TOOL-021", "43");
    }

    @Test
    @DisplayName("writes one JSON object for each line of a file, in its order")
    void writesOneObjectALine() throws IOException {
        Path terc = file("terc.csv", TERC);
        Path names = file("names.txt", "GOPS w Bestwinie\r\nOPS TUREK\n\nPCPR w Bielsku-Białej\nzupełnie co innego");
        Run run = Run.of("recognise", "--terc", terc.toString(), "--scope", "24", names.toString(), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"text\":\"GOPS w Bestwinie\",\"outcome\":\"certain\",\"candidates\":[{\"type\":\"OPS\","
                                + "\"variant\":\"GOPS\",\"place\":\"Bestwina\",\"terc\":[\"2402022\"],\"reasons\":"
                                + "[\"TYPE_NAMED\",\"PLACE_LOCATIVE\",\"ONLY_GMINA_OF_NAME\"]}]}",
                        "{\"text\":\"OPS TUREK\",\"outcome\":\"ambiguous\",\"candidates\":[{\"type\":\"OPS\","
                                + "\"variant\":\"OPS\",\"place\":\"Turek\",\"terc\":[],\"reasons\":"
                                + "[\"TYPE_NAMED\",\"PLACE_NOMINATIVE\",\"PLACE_NOT_IN_SCOPE\"]}]}",
                        "{\"text\":\"\",\"outcome\":\"unknown\",\"candidates\":[]}",
                        "{\"text\":\"PCPR w Bielsku-Białej\",\"outcome\":\"certain\",\"candidates\":[{\"type\":\"PCPR\","
                                + "\"variant\":null,\"place\":\"Bielsko-Biała\",\"terc\":[\"2402\"],\"reasons\":"
                                + "[\"TYPE_NAMED\",\"PLACE_LOCATIVE\",\"ONLY_GMINA_OF_NAME\",\"AREA_OF_SEAT\"]}]}",
                        "{\"text\":\"zupełnie co innego\",\"outcome\":\"unknown\",\"candidates\":[]}");
    }

    @Test
    @DisplayName("reads lines in UTF-8 with a byte order mark, and in windows-1250")
    void readsEncodings() throws IOException {
        Path names = folder.resolve("names.txt");
        for (byte[] content : List.of(
                "\uFEFFOPS w Śremie".getBytes(StandardCharsets.UTF_8),
                "OPS w Śremie".getBytes(Charset.forName("windows-1250")))) {
            Files.write(names, content);
            Run run = Run.of("recognise", names.toString(), "--format", "json");
            assertThat(run.out()).startsWith("{\"text\":\"OPS w Śremie\",\"outcome\":\"certain\"");
        }
    }

    @Test
    @DisplayName("refuses a line of a megabyte with its number, does not repeat it, and goes on")
    void refusesLongLines() throws IOException {
        Path names = file("names.txt", "OPS Śrem\n" + "x".repeat(1 << 20) + "\nOPS Buk\n");
        Run run = Run.of("recognise", names.toString(), "--format", "json", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith(
                        "{\"text\":null,\"outcome\":\"unknown\",\"candidates\":[],\"refused\":{\"code\":\"REC-001\"")
                .contains("\"line\":2")
                .hasSizeLessThan(600);
        assertThat(lines.get(2)).contains("\"place\":\"Buk\"");
        assertThat(run.err()).contains("REC-001").hasSizeLessThan(1_500);
    }

    @Test
    @DisplayName("gives people a row for each line, and counts")
    void givesPeopleRows() throws IOException {
        Path names = file("names.txt", "MGOPS PLESZEW\nOPS TUREK\nnic\n");
        Run run = Run.of("recognise", names.toString(), "--lang", "pl");
        assertThat(run.out().lines())
                .containsExactly(
                        "pewne\tMGOPS Pleszew 3020063\tMGOPS PLESZEW",
                        "niejednoznaczne\tOPS Turek 3027011,3027082\tOPS TUREK",
                        "nieznane\t\tnic");
        assertThat(run.err()).contains("pewne 1, niejednoznaczne 1, nieznane 1");
    }

    @Test
    @DisplayName("shows how far it has come with a long file, on standard error")
    void showsProgress() throws IOException {
        Path names = file("names.txt", "MGOPS PLESZEW\n".repeat(20_000));
        Run run = Run.of("recognise", names.toString(), "--format", "json", "--lang", "en");
        assertThat(run.out().lines()).hasSize(20_000);
        assertThat(run.err()).contains("Names 100%");
    }

    @Test
    @DisplayName("shows what a terminal would obey instead of sending it there")
    void showsControls() throws IOException {
        assertThat(Run.of("recognise", "OPS \u001b[31mBuk").out())
                .doesNotContain("\u001b")
                .contains("\\u001b");
        Path names = file("names.txt", "OPS \u001b[31mBuk\n");
        assertThat(Run.of("recognise", names.toString()).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "3121", "wielkopolskie", ""})
    @DisplayName("refuses a scope that is no code")
    void refusesScopes(String scope) {
        Run run = Run.of("recognise", "OPS Buk", "--scope", scope, "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-015", "--scope");
    }

    @Test
    @DisplayName("refuses a scope that a whole register does not have; of an extract that cannot be told")
    void refusesUnknownScopes() throws IOException {
        Path whole = file("terc.csv", "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n30;;;;WIELKOPOLSKIE;;2021-01-01\n");
        Run run = Run.of("recognise", "OPS Buk", "--terc", whole.toString(), "--scope", "3099", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-031");
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("recognise", "OPS Buk", "--scope", "3099").code()).isZero();
    }

    @Test
    @DisplayName("tells a file that is not there from a name, and a register that is none")
    void refusesFiles() throws IOException {
        assertThat(Run.of("recognise", "names.txt").err()).contains("PORT-", "names.txt");
        assertThat(Run.of("recognise", "Gmina Śrem/OPS").code()).isZero();
        assertThat(Run.of("recognise", "OPS Buk", "--terc", "nowhere.csv").code())
                .isEqualTo(2);
        Path notRegister = file("register.csv", "a;b\n1;2\n");
        Run run = Run.of("recognise", "OPS Buk", "--terc", notRegister.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("VOC-", "register.csv");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("reports bad rows of a register, and uses the rest")
    void reportsBadRows() throws IOException {
        Path terc = file("terc.csv", TERC + "31;01;01;2;Nigdzie;gmina;2021-01-01\n");
        Run run = Run.of("recognise", "GOPS w Bestwinie", "--terc", terc.toString(), "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("terc.csv", "\"line\":11");
        assertThat(run.out()).contains("\"2402022\"");
    }
}
