package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A failure of the tool")
class ToolFailuresTest {

    @ParameterizedTest
    @EnumSource(ToolFailures.class)
    @DisplayName("has sentences in both languages, and its line in the list of failures")
    void isDocumented(ToolFailures failure) throws IOException {
        FailureTexts texts = failure.texts();
        String advice = failure.code() + ".advice";
        for (Language language : Language.values()) {
            assertThat(texts.keys(language)).contains(failure.code(), advice);
        }
        assertThat(Files.readString(Path.of("../../docs/failures.md")))
                .contains("| " + failure.code() + " | " + texts.sentence(failure.code(), Language.EN, Map.of()) + " | "
                        + texts.sentence(advice, Language.EN, Map.of()) + " |");
    }
}
