package pl.zwornik.territory;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Language;
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

    @ParameterizedTest
    @CsvSource({
        "02, dolnośląskie, DS, PL51",
        "04, kujawsko-pomorskie, KP, PL61",
        "06, lubelskie, LU, PL81",
        "08, lubuskie, LB, PL43",
        "10, łódzkie, LD, PL71",
        "12, małopolskie, MA, PL21",
        "14, mazowieckie, MZ, PL91+PL92",
        "16, opolskie, OP, PL52",
        "18, podkarpackie, PK, PL82",
        "20, podlaskie, PD, PL84",
        "22, pomorskie, PM, PL63",
        "24, śląskie, SL, PL22",
        "26, świętokrzyskie, SK, PL72",
        "28, warmińsko-mazurskie, WN, PL62",
        "30, wielkopolskie, WP, PL41",
        "32, zachodniopomorskie, ZP, PL42"
    })
    @DisplayName("Each has its name, its former code of ISO and its regions of NUTS 2")
    void areThese(String code, String name, String formerIso, String nuts2) {
        assertThat(voivodeships.of(TercCode.parse(code)))
                .hasValue(new Voivodeship(
                        TercCode.parse(code), name, "PL-" + code, "PL-" + formerIso, List.of(nuts2.split("\\+", -1))));
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
}
