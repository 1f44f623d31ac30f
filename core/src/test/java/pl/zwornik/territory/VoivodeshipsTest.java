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
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

class VoivodeshipsTest {

    private final Voivodeships voivodeships = Voivodeships.load();

    @Test
    @DisplayName("There are sixteen; ISO has numbered them as TERC does; mazowieckie has two NUTS 2 regions")
    void areSixteen() {
        assertThat(voivodeships.all()).hasSize(16).allSatisfy(one -> {
            assertThat(one.iso()).isEqualTo("PL-" + one.code());
            assertThat(one.formerIso()).matches("PL-[A-Z]{2}");
            assertThat(one.nuts2()).hasSize(one.name().equals("mazowieckie") ? 2 : 1);
        });
        assertThat(voivodeships.all().stream()
                        .flatMap(one -> one.nuts2().stream())
                        .distinct())
                .hasSize(17);
    }

    @Test
    @DisplayName("One is found by the code of any unit in it, by ISO as it is and was, by NUTS 2 and by name")
    void areFound() {
        assertThat(voivodeships.of(TercCode.parse("3021052")))
                .map(Voivodeship::name)
                .contains("wielkopolskie");
        assertThat(voivodeships.ofIso("pl-wp"))
                .isEqualTo(voivodeships.ofIso("PL-30"))
                .isPresent();
        assertThat(voivodeships.ofNuts2("PL92")).map(Voivodeship::name).contains("mazowieckie");
        assertThat(voivodeships.named("Kujawsko – Pomorskie"))
                .map(Voivodeship::iso)
                .contains("PL-04");
        assertThat(voivodeships.ofIso("PL-XX")).isEmpty();
    }

    @Test
    @DisplayName("Their names are those that the Polish pack gives their codes as labels")
    void areNamedAlike() {
        assertThat(voivodeships.all()).allSatisfy(one -> assertThat(Zwornik.builder()
                        .plugin(new PolandPlugin())
                        .build()
                        .vocabularies()
                        .find(Code.of("voivodeship", one.code().value())))
                .map(entry -> entry.label(Language.PL))
                .contains(one.name()));
    }

    @Test
    @DisplayName("Population is what the user brought: unusable rows are told, unknown stays unknown")
    void readsPopulation() {
        String content =
                "terc;year;population\n3021052;2021;29123\n3021;2021;1\n3021052;2021;2\n3021052;x;2\n3021052;2022;-1\n";
        Outcome<Population> read = Population.read("p.csv", content.getBytes(StandardCharsets.UTF_8));
        assertThat(read.orThrow().of(TercCode.parse("3021052"), Year.of(2021))).hasValue(29_123);
        assertThat(read.orThrow().of(TercCode.parse("3021052"), Year.of(2022))).isEmpty();
        assertThat(read.failures())
                .extracting(Failure::place)
                .extracting("line")
                .containsExactly(3, 4, 5, 6);
        assertThat(Population.unknown().of(TercCode.parse("3021052"), Year.of(2021)))
                .isEmpty();
    }

    @Test
    @DisplayName("Population of a file that is too long is not read; of very many wrong rows the first are told")
    void limitsPopulation() {
        assertThat(Population.read("p.csv", new byte[Population.MAX_LENGTH + 1]).failures())
                .extracting(Failure::code)
                .containsExactly(TerritoryFailures.FILE_TOO_LONG);
        String content = "terc;year;population\n" + "x\n".repeat(3_000) + "3021052;2021;29123\n";
        Outcome<Population> read = Population.read("p.csv", content.getBytes(StandardCharsets.UTF_8));
        assertThat(read.failures()).hasSize(1_001);
        assertThat(read.orThrow().of(TercCode.parse("3021052"), Year.of(2021))).hasValue(29_123);
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
    @DisplayName("On a day the last figure that is of its year or earlier counts")
    void lastFigure(LocalDate day, @Nullable Integer figure) {
        Population population = Population.read(
                        "p.csv",
                        "terc;year;population\n3021052;2020;100\n3021052;2022;200\n".getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertThat(population.on(TercCode.parse("3021052"), day))
                .isEqualTo(figure == null ? OptionalInt.empty() : OptionalInt.of(figure));
        assertThat(population.on(TercCode.parse("3021072"), day)).isEmpty();
    }
}
