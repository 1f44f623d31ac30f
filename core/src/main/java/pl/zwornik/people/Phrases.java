package pl.zwornik.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Vocabularies;

/** The labels and aliases of a vocabulary as sequences of words; full stops and case do not count. */
final class Phrases {

    /** A phrase found in a text. */
    record Found(Code code, int length) {}

    private static final String ANY_CAPITALS = "…";

    private final Map<List<String>, Code> codes = new HashMap<>();
    private final Map<Code, String> canonical = new HashMap<>();
    private final int longest;

    Phrases(Vocabularies vocabularies, String scheme) {
        vocabularies.entries(scheme).forEach(entry -> {
            canonical.put(entry.code(), PersonTitle.shortForm(entry));
            Stream.concat(Stream.of(entry.polish()), entry.aliases().stream())
                    .map(Phrases::words)
                    .forEach(words -> codes.putIfAbsent(words, entry.code()));
        });
        longest = codes.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> words(String phrase) {
        return Stream.of(phrase.split(" ", -1)).map(Phrases::plain).toList();
    }

    /** Returns a word as phrases are compared. */
    static String plain(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the longest phrase that starts at a word.
     *
     * @param openEnded whether a word in capitals may end a phrase that allows any
     */
    Optional<Found> at(List<String> words, int from, boolean openEnded) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            List<String> phrase = new ArrayList<>();
            words.subList(from, from + length).forEach(word -> phrase.add(plain(word)));
            Code code = codes.get(phrase);
            if (code == null && openEnded && isCapitals(words.get(from + length - 1))) {
                phrase.set(length - 1, ANY_CAPITALS);
                code = codes.get(phrase);
            }
            if (code != null) {
                return Optional.of(new Found(code, length));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a phrase is written as its entry has it. */
    boolean isCanonical(Code code, String written) {
        return written.equals(canonical.get(code));
    }

    /** Tells whether a word has two letters or more, all of them capitals; a full stop behind it does not count. */
    static boolean isCapitals(String word) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
    }
}
