package pl.zwornik.result;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A catalogue of sentences")
class FailureTextsTest {

    @Test
    @DisplayName("is read as UTF-8 whatever the machine's encoding, once for each language")
    void isReadOnceAsUtf8() {
        AtomicInteger opened = new AtomicInteger();
        FailureTexts texts = FailureTexts.from(language -> {
            opened.incrementAndGet();
            return content(language.choose("A-1 = Zażółć {x}.", "A-1 = Wrong {x}."));
        });
        assertThat(opened).hasValue(0);
        assertThat(texts.sentence("A-1", Language.PL, Map.of("x", "gęślą"))).isEqualTo("Zażółć gęślą.");
        assertThat(texts.sentence("A-1", Language.EN, Map.of("x", "1"))).isEqualTo("Wrong 1.");
        assertThat(texts.keys(Language.PL)).containsExactly("A-1");
        assertThat(opened).hasValue(2);
    }

    @Test
    @DisplayName("answers with the key where it lacks the sentence or the language")
    void answersWithTheKey() {
        FailureTexts texts = FailureTexts.from(language -> language == Language.PL ? content("A-1 = Jeden.") : null);
        assertThat(texts.sentence("A-2", Language.PL, Map.of())).isEqualTo("A-2");
        assertThat(texts.sentence("A-1", Language.EN, Map.of())).isEqualTo("A-1");
        assertThat(texts.keys(Language.EN)).isEmpty();
    }

    @Test
    @DisplayName("leaves a placeholder without a parameter, and puts one in wherever it stands")
    void putsParametersIn() {
        FailureTexts texts = FailureTexts.from(language -> content("A-1 = {a} and {a}, not {b}."));
        assertThat(texts.sentence("A-1", Language.EN, Map.of("a", "x", "c", "y")))
                .isEqualTo("x and x, not {b}.");
    }

    @Test
    @DisplayName("does not look for placeholders in the parameters themselves")
    void doesNotReadParameters() {
        FailureTexts texts = FailureTexts.from(language -> content("A-1 = {a} {b}."));
        assertThat(texts.sentence("A-1", Language.EN, new java.util.TreeMap<>(Map.of("a", "{b}", "b", "2"))))
                .isEqualTo("{b} 2.");
    }

    @Test
    @DisplayName("that cannot be read says so")
    void thatCannotBeReadSaysSo() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        FailureTexts texts = FailureTexts.from(language -> closed);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> texts.keys(Language.PL));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
