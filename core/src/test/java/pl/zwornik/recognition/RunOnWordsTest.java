package pl.zwornik.recognition;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Words that run on")
class RunOnWordsTest {

    @ParameterizedTest
    @CsvSource({
        "GminnyOśrodek PomocySpołecznej wŚremie, Gminny Ośrodek Pomocy Społecznej w Śremie",
        "GOPSiR w Śremie, GOPSiR w Śremie",
        "OPSów i MOPR-em, OPSów i MOPR-em",
        "śremskiO, śremskiO",
        "'', ''"
    })
    @DisplayName("are set apart where a word begins behind a small letter")
    void areSetApart(String text, String expected) {
        assertThat(RunOnWords.apart(text)).isEqualTo(expected);
    }
}
