package pl.zwornik.json;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFailuresTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    @Test
    @DisplayName("Every code has its sentences in both languages, with the same parameters, and there are no others")
    void everyCodeHasItsSentences() {
        List<String> keys = Arrays.stream(JsonFailures.values())
                .map(JsonFailures::code)
                .flatMap(code -> java.util.stream.Stream.of(code, code + ".advice"))
                .toList();
        for (Language language : Language.values()) {
            assertThat(JsonFailures.SYNTAX.texts().keys(language)).containsExactlyInAnyOrderElementsOf(keys);
        }
        for (String key : keys) {
            assertThat(parameters(key, Language.PL)).as(key).isEqualTo(parameters(key, Language.EN));
        }
    }

    private static List<String> parameters(String key, Language language) {
        String sentence = JsonFailures.SYNTAX.texts().sentence(key, language, java.util.Map.of());
        return PARAMETER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
