package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures of population in these tests are invented. */
@DisplayName("The command check, told more than the sector says,")
class CheckKnowledgeTest {

    private static final String REGISTER = """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            30;;;;WIELKOPOLSKIE;województwo;2021-01-01
            30;21;;;poznański;powiat;2021-01-01
            30;21;05;2;Dopiewo;gmina wiejska;2021-01-01
            30;21;08;3;Kórnik;gmina miejsko-wiejska;2021-01-01
            """;

    private static final String SECTOR = """
            {"format": "zwornik/1.0", "kind": "sector", "organisations": [
              {"id": "ops-a", "type": "OPS", "seats": [{"certainty": "CERTAIN", "options": [{"value": "3021052"}]}],
               "life": "1990-05-01/.."},
              {"id": "cus-a", "type": "CUS",
               "areas": [{"certainty": "CERTAIN", "options": [{"value": "3021052"}]}], "life": "2020-05-01/.."}]}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Run check(String... more) throws IOException {
        String[] args = new String[more.length + 4];
        args[0] = "check";
        args[1] = file("sector.json", SECTOR);
        args[2] = "--on=2021-11-03";
        args[3] = "--lang=en";
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    @Test
    @DisplayName("looks for a centre in each gmina of what is declared complete, for the day that is asked for")
    void takesCoverage() throws IOException {
        String[] declared = {
            "--covers", "OPS=3021", "--covers=CUS=3021", "--covers=PCPR=3021", "--terc", file("terc.csv", REGISTER)
        };
        Run run = check(declared);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("ERROR CHK-A1 coverage/OPS-3021: In gmina 3021083 there is no OPS")
                .contains("WARNING CHK-A4 coverage/PCPR-3021", "TERC 2021-01-01")
                .doesNotContain("In gmina 3021052", "declares no coverage");
        assertThat(check("--covers=OPS=3021052", "--covers=CUS=3021052").out()).doesNotContain("CHK-A1 coverage");
        assertThat(check().out()).contains("CHK-A1, CHK-A4, CHK-A9: nothing was checked");
    }

    @Test
    @DisplayName("counts the centres of a voivodeship against its register")
    void takesRegister() throws IOException {
        String[] declared = {"--covers=PCPR=30", "--covers=OPS=30", "--covers=CUS=30"};
        assertThat(check(declared).out()).doesNotContain("INFO CHK-A9").contains("CHK-A9: ");
        String[] more = {declared[0], declared[1], declared[2], "--terc", file("terc.csv", REGISTER)};
        assertThat(check(more).out()).contains("INFO CHK-A9 coverage/PCPR-30");
    }

    @Test
    @DisplayName("knows how many people live in a gmina")
    void takesPopulation() throws IOException {
        assertThat(check().out()).doesNotContain("ERROR CHK-A3").contains("CHK-A3: ");
        Run run = check(
                "--population", file("population.csv", "terc;year;population\n3021052;2020;20000\n3021052;?;1\n"));
        assertThat(run.out()).contains("ERROR CHK-A3 organisation/cus-a", "20000");
        assertThat(run.err()).contains("population.csv:3");
    }

    @Test
    @DisplayName("takes the same for a database")
    void asksDatabases() throws IOException {
        String address = "jdbc:h2:file:" + folder.resolve("units");
        String register = file("terc.csv", REGISTER);
        Run imported = Run.of(
                "units",
                "import",
                file("units.csv", "n;t\nOPS Dopiewo;3021052\n"),
                "--mapping=" + file("mapping", "source = An invented list\nname = n\nterc = t\n"),
                "--terc=" + register,
                "--into=" + address);
        assertThat(imported.code()).as(imported.err()).isZero();
        Run run = Run.of(
                "check",
                "--db",
                address,
                "--on=2021-11-03",
                "--terc",
                register,
                "--covers=OPS=3021",
                "--covers=CUS=3021");
        assertThat(run.out())
                .contains("ERROR CHK-A1 coverage/OPS-3021: In gmina 3021083 there is no OPS")
                .doesNotContain("In gmina 3021052");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("says that a register of a later day tells nothing")
    void tellsLaterRegisters() throws IOException {
        String register = file("terc.csv", REGISTER);
        Run later = Run.of("check", file("sector.json", SECTOR), "--on=2020-12-31", "--terc", register);
        assertThat(later.err()).contains("TOOL-023", "2021-01-01");
        assertThat(later.out()).doesNotContain("TERC 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPS", "=30", "OPS=", "OPS=99", "OPS=Poznań", "XYZ=30", "OPS=30=30", ""})
    @DisplayName("refuses a declaration that is none")
    void refusesDeclarations(String text) throws IOException {
        Run run = check("--covers=" + text);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-015", "--covers", "OPS=3021");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("tells files that are not there or are something else")
    void refusesFiles() throws IOException {
        assertThat(check("--terc", "nowhere.csv").err()).contains("PORT-009", "nowhere.csv");
        assertThat(check("--population", "nowhere.csv").err()).contains("PORT-009", "nowhere.csv");
        Run run = check("--population", file("population.csv", "a;b\n1;2\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("VOC-", "population.csv");
    }
}
