package pl.zwornik.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

class TercFileFuzzTest {

    private static final byte[] HEADER =
            "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @FuzzTest(maxDuration = "2m")
    @DisplayName("Any bytes give a register, failures with their places, or both; nothing else happens")
    void reads(byte @NotNull [] rows) {
        check(TercFile.read("fuzz.csv", rows));
        byte[] content = Arrays.copyOf(HEADER, HEADER.length + rows.length);
        System.arraycopy(rows, 0, content, HEADER.length, rows.length);
        check(TercFile.read("fuzz.csv", content));
    }

    private static void check(Outcome<Gazetteer> read) {
        for (Failure failure : read.failures()) {
            assertThat(failure.place().inDocument()).hasValue("fuzz.csv");
        }
        read.value().ifPresent(gazetteer -> gazetteer.units().forEach(unit -> {
            assertThat(gazetteer.unit(unit.code())).hasValue(unit);
            assertThat(gazetteer.named(unit.name())).contains(unit);
            assertThat(gazetteer.ancestors(unit.code())).hasSizeLessThan(4);
        }));
    }
}
