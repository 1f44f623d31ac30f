package pl.zwornik.tool;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The register of a voivodeship's units and that of the country's places stand outside the project. */
@DisplayName("The register of a whole voivodeship")
class RegisterOfVoivodeshipTest {

    private static final Path DATA = Path.of("../../../shared/data");
    private static final Path UNITS = DATA.resolve("units-slaskie.csv");
    private static final Path REGISTER = DATA.resolve("terc-2021-12-08.csv");

    @TempDir
    private Path folder;

    private Path mapping;

    @BeforeEach
    void writeMapping() throws IOException {
        assumeTrue(Files.exists(UNITS) && Files.exists(REGISTER), "the real data stand outside the project, not here");
        mapping = Files.writeString(folder.resolve("mapping.properties"), """
                source = A list of units of social assistance
                scope = 24
                type = typ
                powiat = powiat
                gmina = gmina
                name = nazwa
                locality = miejscowosc
                """);
    }

    private Run importing(Path units, String database) {
        return Run.of(
                "units",
                "import",
                units.toString(),
                "--mapping",
                mapping.toString(),
                "--terc",
                REGISTER.toString(),
                "--into",
                database,
                "--log",
                folder.resolve("repair.csv").toString(),
                "--format=json",
                "--lang=en");
    }

    private void assertImported(String database) throws IOException {
        Run first = importing(UNITS, database);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("\"rows\":167,\"units\":167,\"kept\":true")
                .contains("\"changed\":[],\"gone\":[],\"successions\":[],\"unchanged\":0");

        assertThat(importing(UNITS, database).out())
                .contains("\"new\":[],\"changed\":[],\"gone\":[],\"successions\":[],\"unchanged\":167");

        List<String> fewer = Files.readAllLines(UNITS);
        fewer.removeIf(line -> line.contains("Ośrodek Pomocy Społecznej w Bobrownikach"));
        Run later = importing(Files.write(folder.resolve("later.csv"), fewer), database);
        assertThat(later.out())
                .contains("\"new\":[],\"changed\":[],\"gone\":[\"ops-2401042\"],\"successions\":[],\"unchanged\":166");
        assertThat(Run.of("show", "ops-2401042", "--db", database, "--lang=en").out())
                .contains("Ośrodek Pomocy Społecznej w Bobrownikach");
    }

    @Test
    @DisplayName("is read into H2: all of it new, then unchanged, then one gone, which is closed by nobody")
    void intoH2() throws IOException {
        assertImported("jdbc:h2:" + folder.resolve("units"));
    }

    @Test
    @DisplayName("is read into PostgreSQL likewise")
    void intoPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            assertImported(server.getJdbcUrl("postgres", "postgres"));
        }
    }
}
