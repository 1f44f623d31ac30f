package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Rule;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The list of rules in the documentation")
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/rules.md");

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Test
    @DisplayName("says of each rule what it demands, how much it weighs, on what it rests and when it applies")
    void saysOfEachRule() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.matches("\\| (CHK|MDL)-.*"))
                .toList();

        assertThat(rows)
                .map(RulesDocumentTest::withoutNeeds)
                .containsExactlyInAnyOrderElementsOf(
                        zwornik.ruleBook().rules().stream().map(this::row).toList());
        assertThat(rows).allMatch(row -> row.matches(".*\\| [^|]+ \\|"));
    }

    private static String withoutNeeds(String row) {
        return row.substring(0, row.lastIndexOf("| ", row.length() - 3)).strip();
    }

    private String row(Rule<?> rule) {
        return String.join(
                " | ",
                "| " + rule.code().code(),
                RuleTexts.title(rule, Language.EN),
                rule.severity() == Severity.INFO
                        ? "note"
                        : rule.severity().name().toLowerCase(Locale.ROOT),
                new Words(Language.EN, zwornik.vocabularies()).basis(rule.basis()),
                rule.inForce().firstDay().map(day -> "from " + day).orElse("always"),
                rule.verified()
                        ? rule.basis().inCharter().isPresent() ? "where the charter states it" : "always"
                        : "when asked");
    }
}
