package pl.zwornik.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * The name of a person: a personal value, which {@code toString} hides.
 *
 * @param given the given names, in the nominative
 * @param family the family name, in the nominative
 * @since 0.1.0
 */
public record PersonName(String given, String family) {

    private static final String SEPARATOR = ", ";
    private static final int SHORTEST_NAME = 3;

    /**
     * Brings both to NFC.
     *
     * @throws pl.zwornik.result.ModelException if a part is unusable or has a comma
     */
    public PersonName {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(family, "family");
        Checks.requireForm(given.indexOf(',') < 0 && family.indexOf(',') < 0, PeopleFailures.NAME_MALFORMED);
        given = Texts.line(given.strip(), "/given");
        family = Texts.line(family.strip(), "/family");
    }

    /** Returns the name of its parts. */
    public static PersonName of(String given, String family) {
        return new PersonName(given, family);
    }

    /**
     * Returns the name of a text such as {@code Kowalska, Anna}; the inverse of {@link #text()}.
     *
     * @throws pl.zwornik.result.ModelException if the text is not of that form
     */
    public static PersonName parse(String text) {
        Objects.requireNonNull(text, "text");
        int comma = text.indexOf(SEPARATOR);
        Checks.requireForm(comma > 0, PeopleFailures.NAME_MALFORMED);
        return new PersonName(text.substring(comma + SEPARATOR.length()), text.substring(0, comma));
    }

    /** Returns the name as registers order it, family name first, separated by a comma. */
    public String text() {
        return family + SEPARATOR + given;
    }

    /** Returns the name as it is spoken, given names first. */
    public String spoken() {
        return given + " " + family;
    }

    /** Tells whether a text is this name, given or family name first; case, diacritics and punctuation do not count. */
    public boolean matches(String other) {
        String folded = PolishText.fold(other);
        return PolishText.fold(spoken()).equals(folded)
                || PolishText.fold(text()).equals(folded);
    }

    /**
     * Tells whether a text may speak of the bearer: the family name, or one of several that make it, stands in the text, in
     * whatever case, declined or not, with or without diacritics. A family name that is also a word, or a place, may well
     * stand there for that; one without letters stands nowhere.
     */
    public boolean mayStandIn(String text) {
        List<String> own = NameWords.of(family);
        List<String> words = NameWords.of(text);
        return IntStream.range(0, words.size())
                .anyMatch(at -> NameWords.fit(words, at, own).isPresent()
                        || own.stream()
                                .anyMatch(part -> isName(part)
                                        && NameWords.fit(words, at, List.of(part))
                                                .isPresent()));
    }

    /** Initials, and words such as „von", are no names by themselves. */
    private static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME && Character.isUpperCase(word.codePointAt(0));
    }

    /** Hides the name. */
    @Override
    public String toString() {
        return "[personal]";
    }
}
