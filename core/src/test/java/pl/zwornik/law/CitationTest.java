package pl.zwornik.law;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.result.ModelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A citation")
class CitationTest {

    @ParameterizedTest
    @CsvSource({"UPS art. 110 ust. 1, UPS, art. 110 ust. 1", "CUSA, CUSA, ''", "UPS § 2, UPS, § 2"})
    @DisplayName("is read from its text and written back as it was")
    void isReadFromItsText(String text, String act, String provision) {
        assertThat(Citation.parse(text)).isEqualTo(Citation.of(act, provision)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " art. 110", "UPS ", "UPS art.\n110", "ups art. 1", "U\nPS", "ŁAD 1"})
    @DisplayName("without an act, or with an unusable provision, is refused")
    void ofAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> assertThat(Citation.parse(text)).hasToString(text));
    }

    @Test
    @DisplayName("names the act by one word")
    void namesTheActByOneWord() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Citation.of("U PS", "art. 1"))
                .matches(e -> e.getFailure().code() == LawFailures.ACT_KEY_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPS", "A", "KPA1960", "A123456789012345"})
    @DisplayName("finds an act whose key is a short upper-case word")
    void anActHasAShortKey(String key) {
        assertThat(new LegalAct(key, "Ustawa", null, Lifespan.unknown()).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ups", "1A", "A-B", "ŁAD", "A1234567890123456"})
    @DisplayName("finds no act under another key")
    void anActWithAnotherKeyIsRefused(String key) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new LegalAct(key, "Ustawa", null, Lifespan.unknown()))
                .matches(e -> e.getFailure().code() == LawFailures.ACT_KEY_MALFORMED);
    }

    @Test
    @DisplayName("leads to an act that says where it was promulgated, if a source confirms it")
    void anActSaysWhereItWasPromulgated() {
        LegalAct act = new LegalAct("UPS", "Ustawa", "Dz.U. 2004 poz. 593", Lifespan.unknown());
        assertThat(act.promulgation()).contains("Dz.U. 2004 poz. 593");
        assertThat(new LegalAct("UPS", "Ustawa", null, Lifespan.unknown()).promulgation())
                .isEmpty();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new LegalAct("UPS", "Ustawa", " ", Lifespan.unknown()))
                .matches(e -> e.getFailure().place().pointer().equals("/journal"));
    }
}
