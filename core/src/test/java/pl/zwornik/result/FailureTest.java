package pl.zwornik.result;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A failure")
class FailureTest {

    private static final Failure MISSING =
            Failure.of(ResultFailures.ATTRIBUTE_MISSING, "/type").with("attributes", "type");

    @Test
    @DisplayName("speaks Polish and English, with its parameters put in")
    void speaksBothLanguages() {
        assertThat(MISSING.message(Language.EN)).contains("type").doesNotContain("{");
        assertThat(MISSING.message(Language.PL)).contains("type").doesNotContain("{");
        assertThat(MISSING.message(Language.PL)).isNotEqualTo(MISSING.message(Language.EN));
        assertThat(MISSING.advice(Language.EN)).isEqualTo("Give them.");
        assertThat(MISSING.advice(Language.PL)).isNotEqualTo("Give them.").doesNotContain("MOD-001");
    }

    @Test
    @DisplayName("is written for logs with code, place and English message")
    void isWrittenForLogs() {
        assertThat(MISSING).hasToString("MOD-001 at /type: " + MISSING.message(Language.EN));
        assertThat(MISSING.at(Place.WHOLE).toString()).startsWith("MOD-001: ");
    }

    @Test
    @DisplayName("is an error unless said otherwise, and stays as it was when another is made of it")
    void isAnErrorUnlessSaidOtherwise() {
        Failure warning = MISSING.as(Severity.WARNING).at(Place.at("/id")).with("more", 1);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.place()).isEqualTo(Place.at("/id"));
        assertThat(warning.parameters()).containsExactly(Map.entry("attributes", "type"), Map.entry("more", "1"));
        assertThat(MISSING.severity()).isEqualTo(Severity.ERROR);
        assertThat(MISSING.parameters()).containsExactly(Map.entry("attributes", "type"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> MISSING.parameters().put("a", "b"));
    }
}
