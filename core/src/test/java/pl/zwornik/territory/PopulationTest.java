package pl.zwornik.territory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of these tests are invented. */
@DisplayName("Population")
class PopulationTest {

    private static final Year YEAR = Year.of(2021);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    @Test
    @DisplayName("is what the user brought: unusable rows are told, unknown stays unknown")
    void isWhatWasBrought() {
        Outcome<Population> read =
                read("3021052;2021;29123", "3021;2021;1", "3021052;x;2", "3021052;2022;-1", "x;2021;1");
        assertThat(read.orThrow().of(TercCode.parse("3021052"), YEAR)).hasValue(29_123);
        assertThat(read.orThrow().of(TercCode.parse("3021052"), Year.of(2022))).isEmpty();
        assertThat(read.failures())
                .extracting(Failure::place)
                .extracting("line")
                .containsExactly(3, 4, 5, 6);
        assertThat(Population.unknown().of(TercCode.parse("3021052"), YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31,",
        "2020-01-01, 100",
        "2020-12-31, 100",
        "2021-12-31, 100",
        "2022-01-01, 200",
        "2030-06-01, 200"
    })
    @DisplayName("of a day is the last figure that is of its year or earlier")
    void lastFigure(LocalDate day, @Nullable Integer figure) {
        Population population = read("3021052;2020;100", "3021052;2022;200").orThrow();
        assertThat(population.on(TercCode.parse("3021052"), day))
                .isEqualTo(figure == null ? OptionalInt.empty() : OptionalInt.of(figure));
        assertThat(population.on(TercCode.parse("3021072"), day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3064011, 3064 306401 3064011",
        "306401, 3064 306401 3064011",
        "3064, 3064 306401 3064011",
        "3021052, 302105 3021052 3021053", // it may have become a town since
        "302105, 302105 3021052"
    })
    @DisplayName("is found under every code of the gmina, whichever the figure was brought under")
    void everyCodeOfAGmina(String brought, String asked) {
        Population population = read(brought + ";2021;500").orThrow();
        assertThat(asked.split(" ", -1)).allSatisfy(code -> {
            assertThat(population.of(TercCode.parse(code), YEAR)).hasValue(500);
            assertThat(population.on(TercCode.parse(code), DAY)).hasValue(500);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "3021", "3021054", "3021072", "302107", "3064", "3064029", "306402"})
    @DisplayName("of a gmina is not that of what it lies in, of a part of it, or of another")
    void nothingElse(String other) {
        Population population = read("3021053;2021;500").orThrow();
        assertThat(population.on(TercCode.parse(other), DAY)).isEmpty();
    }

    @Test
    @DisplayName("of a part of a gmina stands apart from that of the gmina")
    void parts() {
        Population population = read("1465011;2021;1800000", "1465028;2021;120000", "3026044;2021;30000")
                .orThrow();
        assertThat(population.on(TercCode.parse("1465"), DAY)).hasValue(1_800_000);
        assertThat(population.on(TercCode.parse("1465028"), DAY)).hasValue(120_000);
        assertThat(population.on(TercCode.parse("146502"), DAY)).isEmpty();
        assertThat(population.on(TercCode.parse("3026044"), DAY)).hasValue(30_000);
        assertThat(population.on(TercCode.parse("302604"), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3021052, 2", "302105, 2", "3021053, 2", "3021052, 1"})
    @DisplayName("of a year for which one gmina is given two figures is not known, and the second row is told")
    void twoFigures(String code, int figure) {
        Outcome<Population> read = read("3021052;2020;9", "3021052;2021;1", code + ";2021;" + figure);
        assertThat(read.failures())
                .extracting(Failure::place)
                .extracting("line")
                .containsExactly(4);
        OptionalInt expected = figure == 1 ? OptionalInt.of(1) : OptionalInt.empty();
        assertThat(read.orThrow().of(TercCode.parse("3021052"), YEAR)).isEqualTo(expected);
        assertThat(read.orThrow().on(TercCode.parse("302105"), DAY)).isEqualTo(expected);
        assertThat(read.orThrow().on(TercCode.parse("302105"), LocalDate.of(2020, 6, 1)))
                .hasValue(9);
    }

    @Test
    @DisplayName("equals another of the same figures, whatever their order, and says how much it knows")
    void isAValue() {
        Population one =
                read("3021052;2020;200", "3021083;2020;300", "3021083;2021;301").wholeOrThrow();
        Population same =
                read("3021083;2021;301", "3021083;2020;300", "3021052;2020;200").wholeOrThrow();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("3 figures of 2 gminas");
        assertThat(one)
                .isNotEqualTo(read("3021052;2020;201", "3021083;2020;300", "3021083;2021;301")
                        .wholeOrThrow());
        assertThat(Population.unknown()).isEqualTo(read().wholeOrThrow()).hasToString("0 figures of 0 gminas");
    }

    @Test
    @DisplayName("of a file that is too long is not read; of very many wrong rows the first are told")
    void isLimited() {
        assertThat(Population.read("p.csv", new byte[Population.MAX_LENGTH + 1]).failures())
                .extracting(Failure::code)
                .containsExactly(TerritoryFailures.FILE_TOO_LONG);
        Outcome<Population> read = read("x\n".repeat(3_000) + "3021052;2021;29123");
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.failures()).hasSize(1_001);
        assertThat(read.orThrow().of(TercCode.parse("3021052"), YEAR)).hasValue(29_123);
    }

    private static Outcome<Population> read(String... rows) {
        String content = "terc;year;population\n" + String.join("\n", rows) + "\n";
        return Population.read("p.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
