package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The units of these tests are invented, in places that there are. */
@DisplayName("The command units import")
class UnitsImportTest {

    private static final String HEADS = "typ,powiat,gmina,nazwa,miejscowosc\n";
    private static final String DOPIEWO = "OPS,poznański,Dopiewo,Ośrodek Pomocy Społecznej w Dopiewie,Dopiewo\n";
    private static final String NEKLA = "OPS,wrzesiński,Nekla,Ośrodek Pomocy Społecznej w Nekli,Nekla\n";

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void writeMapping() throws IOException {
        mapping = file("mapping.properties", """
                source = An invented register
                scope = 30
                type = typ
                powiat = powiat
                gmina = gmina
                name = nazwa
                locality = miejscowosc
                """);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run run(String rows, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "units", "import", file("units.csv", HEADS + rows).toString(), "--mapping", mapping.toString()));
        args.addAll(List.of(more));
        if (args.stream().noneMatch(arg -> arg.startsWith("--lang"))) {
            args.add("--lang=en");
        }
        return Run.of(args.toArray(new String[0]));
    }

    @Test
    @DisplayName("writes its log over nothing that it reads")
    void keepsItsInput() throws IOException {
        for (String input : List.of("units.csv", "mapping.properties")) {
            Run run = run(DOPIEWO, "--log", folder.resolve(input).toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("TOOL-028");
        }
        assertThat(folder.resolve("units.csv")).hasContent(HEADS + DOPIEWO);
        assertThat(Files.readString(mapping)).startsWith("source");
    }

    @Test
    @DisplayName("keeps what is new and changed, tells what is gone, and closes nothing")
    void keepsAndTells() throws IOException {
        String database = "jdbc:h2:" + folder.resolve("units");
        Run first = run(DOPIEWO + NEKLA, "--into", database, "--format", "json");
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .isEqualToIgnoringNewLines("{\"source\":\"An invented register\",\"rows\":2,\"units\":2,\"kept\":true,"
                        + "\"new\":[\"ops-3021052\",\"ops-3030033\"],\"changed\":[],\"gone\":[],"
                        + "\"successions\":[],\"unchanged\":0,\"doubts\":0}");

        Run again = run(DOPIEWO + NEKLA, "--into", database, "--format", "json");
        assertThat(again.out()).contains("\"new\":[],\"changed\":[],\"gone\":[],\"successions\":[],\"unchanged\":2");

        Run later = run(DOPIEWO.replace(",Dopiewo\n", ",Skórzewo\n"), "--into", database);
        assertThat(later.out())
                .contains("ops-3021052 Ośrodek Pomocy Społecznej w Dopiewie: contact points")
                .contains("to be closed, if they are no more", "ops-3030033 Ośrodek Pomocy Społecznej w Nekli");

        Run shown = Run.of("show", "ops-3030033", "--db", database, "--lang", "en");
        assertThat(shown.code()).isZero();
        assertThat(Run.of("show", "ops-3021052", "--db", database).out()).contains("Skórzewo");
    }

    @Test
    @DisplayName("proposes a new CUS as the successor of the OPS that is gone, and keeps no succession")
    void proposesSuccessors() throws IOException {
        String database = "jdbc:h2:" + folder.resolve("units");
        run(DOPIEWO + NEKLA, "--into", database);
        String cus = "CUS,wrzesiński,Nekla,Centrum Usług Społecznych w Nekli,Nekla\n";
        Run later = run(DOPIEWO + cus, "--into", database);
        assertThat(later.out()).contains("Perhaps successors", "ops-3030033 → cus-3030033");
        assertThat(Run.of("show", "cus-3030033", "--db", database, "--format", "json")
                        .out())
                .contains("cus-3030033")
                .doesNotContain("ops-3030033");
    }

    @Test
    @DisplayName("tells every doubtful row, and ends with 1 where a row is no unit")
    void tellsDoubts() throws IOException {
        Run run = run(DOPIEWO + "GOPS,poznański,Nigdzie,GOPS w Nigdzie,Nigdzie\n,,,Biblioteka,\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("units.csv:3", "REG-009", "units.csv:4", "REG-005");
        assertThat(run.out()).contains("REG-005: 1", "REG-009: 1", "Without --into nothing was kept");
    }

    @Test
    @DisplayName("writes the repair log where it was asked for")
    void writesTheLog() throws IOException {
        Path log = folder.resolve("repair.csv");
        Run run = run(",,,Biblioteka,\n", "--log", log.toString());
        assertThat(run.err()).doesNotContain("REG-005");
        assertThat(Files.readString(log))
                .startsWith("line,severity,code,message,advice")
                .contains("2,ERROR,REG-005,");
        assertThat(run(DOPIEWO, "--log", folder.resolve("none/repair.csv").toString())
                        .err())
                .contains("TOOL-022");
    }

    @Test
    @DisplayName("refuses a mapping that is none, and files that are not there")
    void refusesMappings() throws IOException {
        mapping = file("mapping.properties", "nazwa = x\n");
        Run run = run(DOPIEWO);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("REG-002", "mapping.properties");
        mapping = folder.resolve("nowhere.properties");
        assertThat(run(DOPIEWO).err()).contains("nowhere.properties");
        assertThat(Run.of("units", "--lang", "en").code()).isEqualTo(2);
        assertThat(Run.of("units", "import", "x.csv", "--lang", "en").err()).contains("TOOL-012", "--mapping");
    }

    @Test
    @DisplayName("reads a mapping in windows-1250, or with a byte order mark")
    void decodesTheMapping() throws IOException {
        String polish = Files.readString(mapping).replace("An invented register", "Wykaz zmyślonych jednostek");
        for (byte[] content : List.of(
                polish.getBytes(Charset.forName("windows-1250")),
                ("\uFEFF" + polish).getBytes(StandardCharsets.UTF_8))) {
            Files.write(mapping, content);
            Run run = run(DOPIEWO, "--format", "json");
            assertThat(run.err()).doesNotContain("REG-");
            assertThat(run.out()).contains("\"source\":\"Wykaz zmyślonych jednostek\"");
        }
    }

    @Test
    @DisplayName("lists new and changed units, what differs in words of the language")
    void listsUnits() throws IOException {
        String database = "jdbc:h2:" + folder.resolve("units");
        Run first = run(DOPIEWO, "--into", database);
        assertThat(first.out()).containsSubsequence("New\n", "- ops-3021052 Ośrodek Pomocy Społecznej w Dopiewie");
        assertThat(run(NEKLA, "--lang=pl").out()).containsSubsequence("Nowe\n", "- ops-3030033 ");

        Run later =
                run(DOPIEWO.replace("Społecznej w Dopiewie", "Społecznej Dopiewo"), "--into", database, "--lang=pl");
        assertThat(later.out())
                .contains("ops-3021052 Ośrodek Pomocy Społecznej Dopiewo: nazwy")
                .doesNotContain("Nowe\n");
    }

    @Test
    @DisplayName("tells first that the database cannot be used, and makes none where there is no list")
    void opensTheDatabaseFirst() throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("units.mv.db"));
        Run run = run(",,,Biblioteka,\n", "--into", "jdbc:h2:" + folder.resolve("units"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("PORT-002").doesNotContain("REG-005");
        assertThat(blocked).isDirectory();

        String none = folder.resolve("none").toString();
        Run.of("units", "import", "nowhere.csv", "--mapping", mapping.toString(), "--into", "jdbc:h2:" + none);
        assertThat(Path.of(none + ".mv.db")).doesNotExist();
    }

    @Test
    @DisplayName("leaves nothing beside a file that is no database")
    void leavesNoTrace() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.mv.db"), "no database");
        Run run = run(",,,OPS Buk,\n", "--into", "jdbc:h2:" + folder.resolve("bad"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("PORT-");
        assertThat(Files.readString(bad)).isEqualTo("no database");
        assertThat(folder.resolve("bad.trace.db")).doesNotExist();
    }
}
