package pl.zwornik.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
