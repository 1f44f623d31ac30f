package pl.zwornik.tool;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("What is said of rules")
class RuleTextsTest {

    @Test
    @DisplayName("is a title of each, in both languages")
    void titles() {
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

        for (Language language : Language.values()) {
            assertThat(zwornik.ruleBook().rules()).allSatisfy(rule -> assertThat(RuleTexts.title(rule, language))
                    .isNotEqualTo(rule.code().code())
                    .hasSizeBetween(10, 40));
        }
    }

    @Test
    @DisplayName("stands in the report, with the acts in full")
    void report() {
        String text = Run.of("check", "--on", "2021-11-03", "--lang", "pl").out();

        assertThat(text)
                .contains("jeden ROPS w województwie", "UPS: Ustawa z dnia 12 marca 2004 r.", "Dz.U. 2019 poz. 1818")
                .doesNotContain("niczego nie sprawdzono, bo w danych nie ma");
        assertThat(Run.of("check", "--on", "2021-11-03", "--lang", "en").out())
                .contains("does not apply")
                .doesNotContain("not about");
        assertThat(Run.of("check", "--format", "json", "--lang", "en").out())
                .contains("\"title\":\"one ROPS in each voivodeship\"");
    }

    @Test
    @DisplayName("is that nothing was checked where no coverage is declared")
    void nothingChecked() {
        assertThat(Run.of("check", "--lang", "en").out())
                .contains("CHK-A1, CHK-A4, CHK-A9: nothing was checked, because the data declares no coverage");
        assertThat(Run.of("check", "--ask", "CHK-A6", "--lang", "en").out())
                .contains("CHK-A1, CHK-A4, CHK-A6, CHK-A9: nothing was checked");
        assertThat(Run.of("check", "--ask", "CHK-A6", "--lang", "pl").out())
                .contains("CHK-A1, CHK-A4, CHK-A6, CHK-A9: niczego nie sprawdzono");
        assertThat(Run.of("check", "--format", "json").out()).contains("\"nothingChecked\":");
    }
}
