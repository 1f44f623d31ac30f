package pl.zwornik.territory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.result.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures are invented. */
@DisplayName("A population")
class PopulationTest {

    private static final String HEADER = "terc;year;population\n";
    private static final TercCode DOPIEWO = TercCode.parse("3021052");

    private static Outcome<Population> read(String rows) {
        return Population.read("population.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("answers with the figure of the year, or the last one before a day")
    void answers() {
        Population population = read("3021052;2018;100\n3021052;2020;200\n").wholeOrThrow();
        assertThat(population.of(DOPIEWO, Year.of(2018))).hasValue(100);
        assertThat(population.of(DOPIEWO, Year.of(2019))).isEmpty();
        assertThat(population.on(DOPIEWO, LocalDate.of(2019, 12, 31))).hasValue(100);
        assertThat(population.on(DOPIEWO, LocalDate.of(2017, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("is told with every row that cannot be used")
    void tellsBadRows() {
        Outcome<Population> read =
                read("3021052;2020;200\n3021052;2020;300\n30;2020;1\n3021052;20;1\n3021052;2021;-1\n");
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.failures())
                .extracting(failure -> failure.place().line())
                .containsExactly(3, 4, 5, 6);
        assertThat(read.value()).contains(read("3021052;2020;200\n").wholeOrThrow());
    }

    @Test
    @DisplayName("equals another of the same figures, whatever their order, and says how much it knows")
    void isAValue() {
        Population one =
                read("3021052;2020;200\n3021083;2020;300\n3021083;2021;301\n").wholeOrThrow();
        Population same =
                read("3021083;2021;301\n3021083;2020;300\n3021052;2020;200\n").wholeOrThrow();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString("3 figures of 2 gminas");
        assertThat(one)
                .isNotEqualTo(read("3021052;2020;201\n3021083;2020;300\n3021083;2021;301\n")
                        .wholeOrThrow());
        assertThat(Population.unknown()).isEqualTo(read("").wholeOrThrow()).hasToString("0 figures of 0 gminas");
    }
}
