package pl.zwornik.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules in Markdown and in code are the same, word for word. */
class ContractDocumentsTest {

    private static final Pattern RULE =
            Pattern.compile("^- \\*\\*([A-Z]+-\\d\\d)\\*\\* (\\(needs [A-Z_]+\\) )?(MUST .*)$", Pattern.MULTILINE);

    private record Written(String id, String says, ContractRule.Level level) {}

    @Test
    @DisplayName("store.md and StoreContract have the same rules, in the order of their numbers")
    void storeRules() throws IOException {
        assertSame("store.md", "STORE", StoreContract.class);
    }

    @Test
    @DisplayName("document-format.md and DocumentFormatContract have the same rules, in the order of their numbers")
    void formatRules() throws IOException {
        assertSame("document-format.md", "FORMAT", DocumentFormatContract.class);
    }

    private static void assertSame(String document, String area, Class<?> contract) throws IOException {
        List<Written> inDocument = RULE.matcher(Files.readString(Path.of("..", "docs", "contracts", document)))
                .results()
                .map(rule -> new Written(
                        rule.group(1),
                        rule.group(3),
                        rule.group(2) == null ? ContractRule.Level.REQUIRED : ContractRule.Level.OPTIONAL))
                .toList();
        List<Written> inCode = ContractRun.rules(contract).stream()
                .map(rule -> new Written(rule.id(), rule.says(), rule.level()))
                .toList();
        assertThat(inDocument).isNotEmpty().isEqualTo(inCode);
        assertThat(inCode)
                .extracting(Written::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.startsWith(area));
    }
}
