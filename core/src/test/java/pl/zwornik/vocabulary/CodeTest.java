package pl.zwornik.vocabulary;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A code")
class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"organisation-type:OPS", "a:1", "x2:A_b.c+d/e-f", "topic:OTHER"})
    @DisplayName("is read from its text and written back as it was, known or not")
    void isReadFromItsText(String text) {
        assertThat(Code.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OPS",
                ":OPS",
                "type:",
                "Type:OPS",
                "-a:OPS",
                "a-:OPS",
                "a--b:OPS",
                "a:O PS",
                "a:ŁÓDŹ",
                "a:O:PS",
                "a:OPS\n",
                "ą:OPS",
                "a b:OPS"
            })
    @DisplayName("of another form is refused")
    void ofAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Code.parse(text))
                .matches(e -> e.getFailure().code() == VocabularyFailures.CODE_MALFORMED);
    }

    @Test
    @DisplayName("has parts of at most 64 characters")
    void hasShortParts() {
        String longest = "a".repeat(64);
        assertThat(Code.of(longest, longest).value()).isEqualTo(longest);
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Code.of(longest + "a", "A"));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Code.of("a", longest + "a"));
    }

    @Test
    @DisplayName("is ordered by scheme, then by value")
    void isOrderedBySchemeThenValue() {
        assertThat(Stream.of("b:A", "a:b", "a:B", "a-b:A").map(Code::parse).sorted())
                .extracting(Code::toString)
                .containsExactly("a:B", "a:b", "a-b:A", "b:A");
        assertThat(Code.parse("topic:OTHER").isOf("topic")).isTrue();
        assertThat(Code.parse("topic:OTHER").isOf("purpose")).isFalse();
    }
}
