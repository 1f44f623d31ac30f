package pl.zwornik.gathering;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.VocabularyFailures;

/**
 * A photograph or other item that a source shows. The item itself is nowhere kept.
 *
 * @param kind what it is, a code of {@link MediaKinds}
 * @param caption the words beside it, or its alternative text, as they stand there; null where there are none
 * @param file what the source calls it or where it is, such as a name of a file; null where not stated
 * @since 0.1.0
 */
public record MediaItem(
        Code kind, @Nullable String caption, @Nullable String file) {

    /**
     * Brings the texts to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the code is of another scheme, or a text is blank or too long
     */
    public MediaItem {
        Objects.requireNonNull(kind, "kind");
        Checks.require(kind.isOf(MediaKinds.SCHEME), VocabularyFailures.SCHEME_WRONG, "/kind");
        caption = caption == null ? null : Texts.block(caption, "/caption");
        file = file == null ? null : Texts.line(file, "/file");
    }

    /** Returns a photograph of which there is a caption and no file. */
    public static MediaItem photograph(String caption) {
        return new MediaItem(MediaKinds.PHOTOGRAPH, Objects.requireNonNull(caption, "caption"), null);
    }

    /** Returns the words beside it, where there are any. */
    public Optional<String> words() {
        return Optional.ofNullable(caption);
    }

    /** Returns what the source calls it or where it is, where stated. */
    public Optional<String> whereabouts() {
        return Optional.ofNullable(file);
    }

    /** Hides the texts: both may name a person. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
