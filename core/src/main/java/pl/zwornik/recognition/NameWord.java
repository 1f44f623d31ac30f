package pl.zwornik.recognition;

import java.util.List;
import java.util.Objects;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * A word of names of units with its inflected forms, such as {@code ośrodek}: ośrodka, ośrodkowi, … Immutable and
 * thread-safe.
 *
 * @param word the word as patterns write it; one word
 * @param forms all its forms, which may include the word itself; each one word
 * @since 0.1.0
 */
public record NameWord(String word, List<String> forms) {

    /**
     * Checks that each is one word.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the word or a form is not
     */
    public NameWord {
        word = Texts.line(Objects.requireNonNull(word, "word"), "/word");
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
        Checks.require(isOneWord(word), RecognitionFailures.WORD_UNUSABLE, "/word");
        Checks.require(forms.stream().allMatch(NameWord::isOneWord), RecognitionFailures.WORD_UNUSABLE, "/forms");
    }

    private static boolean isOneWord(String text) {
        return new FoldedText(text).words() == 1;
    }
}
