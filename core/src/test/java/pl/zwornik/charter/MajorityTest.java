package pl.zwornik.charter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A majority")
class MajorityTest {

    @ParameterizedTest
    @CsvSource({
        "SIMPLE,      9, 8, 4, true",
        "SIMPLE,      8, 8, 5, false",
        "SIMPLE,      1, 0, 20, true",
        "SIMPLE,      0, 0, 21, false",
        "ABSOLUTE,    11, 6, 4, true",
        "ABSOLUTE,    10, 6, 4, false",
        "ABSOLUTE,    9, 8, 4, false",
        "TWO_THIRDS,  14, 3, 3, true",
        "TWO_THIRDS,  13, 0, 0, false",
        "UNANIMOUS,   20, 0, 0, true",
        "UNANIMOUS,   19, 0, 1, false",
        "FULL,        12, 0, 0, true",
        "FULL,        11, 0, 0, false",
        "PLURALITY,   1, 0, 0, true",
        "PLURALITY,   0, 0, 0, false"
    })
    @DisplayName("is reckoned of the base that is stated: of 22 entitled, 21 are present")
    void reckons(String kind, int inFavour, int against, int abstaining, boolean met) {
        Majority majority =
                switch (kind) {
                    case "SIMPLE" -> Majority.simple();
                    case "ABSOLUTE" -> Majority.absolute();
                    case "TWO_THIRDS" -> Majority.qualified(2, 3, Base.PRESENT);
                    case "UNANIMOUS" -> Majority.unanimous(Base.VOTES_CAST);
                    case "FULL" -> new Majority(Threshold.moreThan(1, 2), Base.FULL_COMPOSITION);
                    default -> Majority.plurality();
                };
        assertThat(majority.reckon(new Tally(inFavour, against, abstaining), 21, 22)
                        .isMet())
                .isEqualTo(met);
    }

    @Test
    @DisplayName("counts abstaining with those cast, and who did not vote nowhere")
    void tallies() {
        assertThat(new Tally(14, 3, 5).cast()).isEqualTo(22);
        assertThat(new Tally(14, 3, 5)).hasToString("14:3:5");
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> new Tally(-1, 0, 0));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> new Tally(0, 1_000_001, 0));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> new Tally(0, 0, -1));
    }
}
