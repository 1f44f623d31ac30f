package pl.zwornik.fact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;

/**
 * Where a fact was found: a document and, where it helps, its own words.
 *
 * @param document what the document is called, such as its title; one line, at most 1 000 characters
 * @param quote the words as they stand there; null where none are kept
 * @since 0.1.0
 */
public record Source(String document, @Nullable String quote) {

    /**
     * Brings both to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a text is blank, too long or has control characters
     */
    public Source {
        Objects.requireNonNull(document, "document");
        document = Texts.line(document, "/document");
        quote = quote == null ? null : Texts.block(quote, "/quote");
    }

    /** Returns a whole document as the source. */
    public static Source of(String document) {
        return new Source(document, null);
    }

    /** Returns the words of a document as the source. */
    public static Source of(String document, String quote) {
        return new Source(document, quote);
    }

    /** Returns the words as they stand there, where they are kept. */
    public Optional<String> words() {
        return Optional.ofNullable(quote);
    }

    /** Hides title and words: both may name a person. */
    @Override
    public String toString() {
        return "[source]";
    }
}
