package pl.zwornik.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.territory.TercCode.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("A TERC code")
class TercCodeTest {

    @ParameterizedTest
    @CsvSource({
        "3021052, GMINA, RURAL", // Dopiewo
        "1609073, GMINA, URBAN_RURAL", // Niemodlin
        "0463011, GMINA, URBAN", // Toruń
        "1465068, GMINA, DISTRICT", // Ochota
        "1261029, GMINA, DELEGATURA",
        "3021054, GMINA, TOWN",
        "3021055, GMINA, RURAL_AREA",
        "302105, GMINA_OF_ANY_KIND,",
        "3021, POWIAT,",
        "30, VOIVODESHIP,",
        "02, VOIVODESHIP,",
        "32, VOIVODESHIP,"
    })
    @DisplayName("names a unit of a level, and of a kind where it has seven digits")
    void namesAUnit(String text, Level level, GminaKind kind) {
        TercCode code = TercCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.gminaKind().orElse(null)).isEqualTo(kind);
        assertThat(code.voivodeship()).hasToString(text.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3000052",
                "3000", // no powiat
                "3021002",
                "302100", // no gmina
                "",
                "3",
                "302",
                "30210",
                "30210521",
                "302105 ",
                "302105x",
                "٣٠",
                "-302105"
            })
    @DisplayName("has 2, 4, 6 or 7 digits, none of its parts zero (CHK-T1)")
    void hasDigits(String text) {
        assertThat(refusal(text)).isEqualTo(TerritoryFailures.TERC_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3121052", "0021052", "3421052", "00", "01", "34"})
    @DisplayName("begins with one of the sixteen voivodeships (CHK-T2)")
    void beginsWithAVoivodeship(String text) {
        assertThat(refusal(text)).isEqualTo(TerritoryFailures.VOIVODESHIP_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3021056", "3021057", "3021050"})
    @DisplayName("ends in a kind that there is (CHK-T3)")
    void endsInAKind(String text) {
        assertThat(refusal(text)).isEqualTo(TerritoryFailures.KIND_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0463012", "0463013", "0463014", "0463015", "0463021", "1465991", "3021058", "3021059"})
    @DisplayName("is urban and 01 in a city with powiat rights, but for its parts, which are nowhere else (CHK-T4)")
    void suitsItsPowiat(String text) {
        assertThat(refusal(text)).isEqualTo(TerritoryFailures.KIND_OF_CITY_WRONG);
    }

    private static FailureCode refusal(String text) {
        return catchThrowableOfType(MalformedCodeException.class, () -> TercCode.parse(text))
                .getFailure()
                .code();
    }

    @ParameterizedTest
    @CsvSource({
        "3021052, 30, true",
        "3021052, 3021, true",
        "3021052, 302105, true",
        "3021052, 3021052, true",
        "3021052, 3021053, true", // the same gmina, at another time
        "302105, 3021052, true",
        "3021052, 3021062, false",
        "3026044, 3026043, true",
        "3026043, 3026044, false",
        "3026045, 3026044, false",
        "1465068, 1465011, true",
        "1465068, 146501, true",
        "1465068, 1465, true",
        "1465068, 1465028, false",
        "1465, 1465011, true",
        "1465011, 1465068, false",
        "3021052, 32, false",
        "30, 3021, false"
    })
    @DisplayName("lies within what its digits begin with, and within its gmina under each of its codes")
    void liesWithin(String inner, String outer, boolean expected) {
        assertThat(TercCode.parse(inner).isWithin(TercCode.parse(outer))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3021052, 302105",
        "3021053, 302105",
        "302105, 302105",
        "3064011, 3064",
        "306401, 3064",
        "3064, 3064",
        "306402,", // a delegatura, or nothing
        "3064029,",
        "1465028,",
        "3026044,",
        "3026045,",
        "3021,",
        "30,"
    })
    @DisplayName("has one form for the gmina that it names, and none where it names none or a part of one")
    void namesOneGmina(String code, @Nullable String gmina) {
        assertThat(TercCode.parse(code).gmina())
                .isEqualTo(Optional.ofNullable(gmina).map(TercCode::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "3064011, true",
        "3064, true",
        "306401, true",
        "3060, false",
        "3061, true",
        "3021052, false",
        "30, false"
    })
    @DisplayName("from 61 on is a city with powiat rights")
    void isACityFrom61On(String text, boolean expected) {
        assertThat(TercCode.parse(text).isCityWithPowiatRights()).isEqualTo(expected);
    }

    @Test
    @DisplayName("is ordered by its digits")
    void isOrderedByDigits() {
        assertThat(Stream.of("3021052", "30", "0463011", "3021")
                        .map(TercCode::parse)
                        .sorted())
                .extracting(TercCode::value)
                .containsExactly("0463011", "30", "3021", "3021052");
    }

    @Test
    @DisplayName("has kinds of gminas and kinds of their parts")
    void tellsGminasFromTheirParts() {
        assertThat(Stream.of(GminaKind.values()).filter(GminaKind::isGmina))
                .isEqualTo(List.of(GminaKind.URBAN, GminaKind.RURAL, GminaKind.URBAN_RURAL));
        assertThat(Stream.of(GminaKind.values()).map(GminaKind::digit)).containsExactly(1, 2, 3, 4, 5, 8, 9);
    }
}
