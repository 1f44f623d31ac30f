package pl.zwornik.territory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.result.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class WholeRegisterTest {

    private static final Path REGISTER = Path.of("../../shared/data/terc-2021-12-08.csv");

    @Test
    @DisplayName("The whole register is read without a failure, and counts as GUS counts")
    void readsAll() throws IOException {
        assumeTrue(Files.exists(REGISTER), "the register stands outside the project and is not here");
        Outcome<Gazetteer> read = TercFile.read("terc.csv", Files.readAllBytes(REGISTER));
        assertThat(read.failures()).isEmpty();
        Gazetteer gazetteer = read.orThrow();
        assertThat(gazetteer.units()).hasSize(4_214);
        assertThat(gazetteer.gminas()).hasSize(2_477);
        assertThat(gazetteer.citiesWithPowiatRights()).hasSize(66);
        assertThat(gazetteer.gminas().collect(Collectors.groupingBy(TerritorialUnit::name)))
                .hasSize(2_235);
    }

    @Test
    @DisplayName("The whole register is the same as XML of both kinds, and in an archive")
    void readsAllForms() throws IOException {
        assumeTrue(Files.exists(REGISTER), "the register stands outside the project and is not here");
        byte[] csv = Files.readAllBytes(REGISTER);
        Gazetteer expected = TercFile.read("terc.csv", csv).wholeOrThrow();
        List<List<String>> rows = new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        for (byte[] form :
                List.of(csv, TercForms.utf8(TercForms.xml(rows)), TercForms.utf8(TercForms.formerXml(rows)))) {
            assertThat(TercFile.read("terc", form).wholeOrThrow()).isEqualTo(expected);
            assertThat(TercFile.read("terc.zip", TercForms.zip("TERC_Urzedowy_2021-12-08.csv", form))
                            .wholeOrThrow())
                    .isEqualTo(expected);
        }
    }
}
