package pl.zwornik.fact;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.InvariantViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A text of the model")
class TextsTest {

    @Test
    @DisplayName("is kept composed, with its spaces")
    void isKeptComposed() {
        assertThat(Texts.line(" S\u0301rem ", "/text")).isEqualTo(" Śrem ");
        assertThat(Texts.line("a 😀 b", "/text")).isEqualTo("a 😀 b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "a\nb",
                "a\tb",
                "a\u0000",
                "a\u007f",
                "a\u0085",
                "a\ud83d",
                "\ude00a",
                "\ud83da",
                "a\ud83d\ud83d",
                "\u00a0",
                "\u200b\u00ad",
                "a\u2028b",
                "a\u202eb",
                "a\u2066b",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
                        + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
                        + "\u0301\u0301\u0301\u0301\u0301"
            })
    @DisplayName(
            "of one line shows something, and has neither control characters, half characters, turns nor piles of marks")
    void aLineIsUsable(String text) {
        assertRefused(() -> Texts.line(text, "/text"));
    }

    @Test
    @DisplayName("of several lines may be broken and indented, and nothing more")
    void aBlockMayBeBroken() {
        assertThat(Texts.block("a\n\tb", "/text")).isEqualTo("a\n\tb");
        assertRefused(() -> Texts.block("a\r\nb", "/text"));
        assertRefused(() -> Texts.block("\n", "/text"));
    }

    @Test
    @DisplayName("piles no more marks than it may when they are composed")
    void pilesNoMarksWhenComposed() {
        // Composed, one U+0F73 becomes two marks: what is kept must be accepted again.
        String most = Texts.line("a" + "\u0F73".repeat(15), "/text");
        assertThat(Texts.line(most, "/text")).isEqualTo(most).hasSize(31);
        assertRefused(() -> Texts.line("a" + "\u0F73".repeat(16), "/text"));
    }

    @Test
    @DisplayName("is no longer than its limit")
    void isNoLongerThanItsLimit() {
        // Composed, one U+0958 becomes two characters: what is kept must be accepted again.
        assertThat(Texts.line("\u0958".repeat(500), "/text")).hasSize(1_000);
        assertRefused(() -> Texts.line("\u0958".repeat(501), "/text"));
        assertThat(Texts.line("a".repeat(1_000), "/text")).hasSize(1_000);
        assertRefused(() -> Texts.line("a".repeat(1_001), "/text"));
        assertThat(Texts.block("a".repeat(100_000), "/text")).hasSize(100_000);
        assertRefused(() -> Texts.block("a".repeat(100_001), "/text"));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(call)
                .matches(e -> e.getFailure().code() == FactFailures.TEXT_UNUSABLE)
                .matches(e -> e.getFailure().place().pointer().equals("/text"));
    }
}
