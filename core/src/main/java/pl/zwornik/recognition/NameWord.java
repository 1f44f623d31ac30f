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
 * @param kind how it is inflected
 * @param forms its forms, each one word; of a noun first those of the singular in the nominative, genitive, dative,
 *     instrumental and locative, then others; of an adjective none need be given
 * @since 0.1.0
 */
public record NameWord(String word, Kind kind, List<String> forms) {

    /** How a word is inflected. */
    public enum Kind {
        /** By cases, as its forms say. */
        NOUN,
        /** In agreement with a noun, and regularly. */
        ADJECTIVE,
        /** Hardly: people add endings to it, but it stands without. */
        ACRONYM
    }

    /** How many forms of a noun have their place: those of the singular. */
    static final int CASES = 5;

    /**
     * Checks that each is one word, and that a noun has the forms of its cases.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it is not so
     */
    public NameWord {
        Objects.requireNonNull(kind, "kind");
        word = Texts.line(Objects.requireNonNull(word, "word"), "/word");
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
        Checks.require(isOneWord(word), RecognitionFailures.WORD_UNUSABLE, "/word");
        Checks.require(
                forms.stream().allMatch(NameWord::isOneWord) && (kind != Kind.NOUN || forms.size() >= CASES),
                RecognitionFailures.WORD_UNUSABLE,
                "/forms");
    }

    /** Returns all forms that people write: of an adjective those of every case, number and gender too. */
    List<String> written() {
        return kind == Kind.ADJECTIVE ? AdjectiveForms.of(word) : forms;
    }

    /** Returns the forms in which patterns write it: of an adjective the nominative of each gender. */
    List<String> nominatives() {
        return kind == Kind.ADJECTIVE ? AdjectiveForms.nominatives(word) : List.of(word);
    }

    private static boolean isOneWord(String text) {
        return new FoldedText(text).words() == 1;
    }
}
