package pl.zwornik.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;

/**
 * A phrase as a source words it, classified by a code where it fits one: a declared purpose, a topic.
 *
 * @param text the words of the source
 * @param meaning what they are about; null where they are not classified
 * @since 0.1.0
 */
public record Wording(String text, @Nullable Code meaning) {

    /**
     * Brings the text to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it is blank or too long
     */
    public Wording {
        Objects.requireNonNull(text, "text");
        text = Texts.line(text, "/text");
    }

    /** Returns words that are not classified. */
    public static Wording of(String text) {
        return new Wording(text, null);
    }

    /** Returns words with what they are about. */
    public static Wording of(String text, Code meaning) {
        return new Wording(text, meaning);
    }

    /** Returns what the words are about, where they are classified. */
    public Optional<Code> classified() {
        return Optional.ofNullable(meaning);
    }
}
