package pl.zwornik.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The failure catalogue of core")
class FailureCatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Path DOCUMENT = Path.of("..", "docs", "failures.md");

    @Test
    @DisplayName("consists of enums, whose codes are of one form and unique")
    void codesAreOfOneFormAndUnique() {
        assertThat(Catalogue.types()).isNotEmpty().allMatch(Class::isEnum);
        assertThat(Catalogue.codes())
                .extracting(FailureCode::code)
                .allMatch(code -> code.matches("[A-Z]+-[A-Z]?[0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("says of every code, in both languages, what is wrong and what to do")
    void everyCodeHasItsSentences() {
        for (FailureCode one : Catalogue.codes()) {
            for (Language language : Language.values()) {
                for (String key : keys(one)) {
                    assertThat(one.texts().sentence(key, language, Map.of()))
                            .as("%s in %s", key, language)
                            .isNotBlank()
                            .isNotEqualTo(key)
                            .matches("(?s).*[.!?]");
                }
            }
        }
    }

    @Test
    @DisplayName("has no sentence without a code")
    void noSentenceWithoutCode() {
        Map<FailureTexts, Set<String>> expected = Catalogue.codes().stream()
                .collect(Collectors.groupingBy(
                        FailureCode::texts,
                        Collectors.flatMapping(FailureCatalogueTest::keysOf, Collectors.toCollection(TreeSet::new))));
        expected.forEach((texts, keys) -> {
            for (Language language : Language.values()) {
                assertThat(texts.keys(language)).as("keys in %s", language).containsExactlyInAnyOrderElementsOf(keys);
            }
        });
    }

    @Test
    @DisplayName("puts the same parameters into both languages")
    void bothLanguagesTakeTheSameParameters() {
        for (FailureCode one : Catalogue.codes()) {
            for (String key : keys(one)) {
                assertThat(placeholders(one, key, Language.PL))
                        .as(key)
                        .isEqualTo(placeholders(one, key, Language.EN))
                        .allMatch(placeholder -> placeholder.matches("\\{[a-z]+}"));
            }
        }
    }

    @Test
    @DisplayName("is documented code by code; with -Dtest.jvm.args=-Dzwornik.write=true the document is written anew")
    void everyCodeIsDocumented() throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf(Catalogue.START) + Catalogue.START.length() + 1;
        int end = document.indexOf(Catalogue.END);
        if (Boolean.getBoolean("zwornik.write")) {
            document = document.substring(0, start) + Catalogue.document() + document.substring(end);
            Files.writeString(DOCUMENT, document);
            end = document.indexOf(Catalogue.END);
        }
        assertThat(document.substring(start, end)).isEqualTo(Catalogue.document());
        assertThat(document).doesNotContain("(name this area");
    }

    private static Set<String> keys(FailureCode one) {
        return keysOf(one).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keysOf(FailureCode one) {
        return Stream.of(one.code(), one.code() + ".advice");
    }

    private static Set<String> placeholders(FailureCode one, String key, Language language) {
        return PLACEHOLDER
                .matcher(one.texts().sentence(key, language, Map.of()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
