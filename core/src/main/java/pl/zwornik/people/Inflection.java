package pl.zwornik.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * Whether a word may be a form of another, by the endings of Polish declension. It tells that two words may be the same
 * name, and never what the nominative of an unknown form is. Immutable and thread-safe.
 */
final class Inflection {

    /** How a word fits a nominative, the closest first. */
    enum Fit {
        /** It is the same word; case does not count. */
        SAME,
        /** It is the word with another ending. */
        INFLECTED,
        /** It is the word without its diacritics. */
        PLAIN,
        /** It is the word with another ending and without its diacritics. */
        PLAIN_INFLECTED
    }

    private record Row(String nominative, List<String> forms) {

        boolean allows(String form, String word) {
            if (!word.endsWith(nominative) || (nominative.isEmpty() && isVowel(word.charAt(word.length() - 1)))) {
                return false;
            }
            int stem = word.length() - nominative.length();
            return stem >= SHORTEST_STEM
                    && form.startsWith(word.substring(0, stem))
                    && forms.contains(form.substring(stem));
        }
    }

    private static final String RESOURCE = "endings.csv";
    private static final int SHORTEST_STEM = 2;
    private static final String VOWELS = "aąeęioóuy";
    private static final List<Row> ROWS = load();
    private static final List<Row> PLAIN_ROWS = ROWS.stream()
            .map(row -> new Row(
                    PolishText.fold(row.nominative),
                    row.forms.stream().map(PolishText::fold).toList()))
            .toList();

    private Inflection() {}

    /** Returns how a word fits a nominative; nothing where it cannot be a form of it. */
    static Optional<Fit> fit(String word, String nominative) {
        String form = lower(word);
        String base = lower(nominative);
        if (form.isEmpty() || base.isEmpty() || beginOtherwise(form.charAt(0), base.charAt(0))) {
            return Optional.empty();
        }
        if (form.equals(base)) {
            return Optional.of(Fit.SAME);
        }
        if (ROWS.stream().anyMatch(row -> row.allows(form, base))) {
            return Optional.of(Fit.INFLECTED);
        }
        String plainForm = PolishText.fold(form);
        String plainBase = PolishText.fold(base);
        if (plainForm.equals(plainBase) && !plainBase.isEmpty()) {
            return Optional.of(Fit.PLAIN);
        }
        boolean plainInflected = !plainBase.isEmpty()
                && form.equals(plainForm)
                && PLAIN_ROWS.stream().anyMatch(row -> row.allows(plainForm, plainBase));
        return plainInflected ? Optional.of(Fit.PLAIN_INFLECTED) : Optional.empty();
    }

    /** Spares the rest for nearly all words: no ending changes the first letter, and only others than ASCII lose marks. */
    private static boolean beginOtherwise(char form, char base) {
        return form != base && form < 0x80 && base < 0x80;
    }

    private static String lower(String word) {
        return PolishText.nfc(word).toLowerCase(Locale.ROOT);
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static List<Row> load() {
        try (InputStream in = Objects.requireNonNull(Inflection.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String content = TextBytes.decode(in.readAllBytes());
            return CsvTable.read(
                            RESOURCE,
                            content,
                            List.of("nominative", "forms"),
                            row -> new Row(
                                    row.get("nominative"),
                                    Stream.of(row.get("forms").split("\\|", -1)).toList()))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
