package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds names of several words of which words after the first are cut short: „Ostrów Wlkp.", „Rawie Maz.", „Nakło n. Notecią".
 *
 * <p>A word cut short is a beginning of the word with a full stop, or of three letters and more without one, or its first
 * letter and other consonants in their order.
 */
final class Beginnings {

    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST_WITHOUT_STOP = 3;

    private final SliceTable firstWords = new SliceTable();
    private final List<List<String>> byFirstWord = new ArrayList<>();

    Beginnings(Collection<String> texts) {
        for (String text : texts) {
            int end = text.indexOf(' ');
            if (end > 0) {
                int number = firstWords.add(text.substring(0, end));
                if (number == byFirstWord.size()) {
                    byFirstWord.add(new ArrayList<>(1));
                }
                byFirstWord.get(number).add(text);
            }
        }
    }

    /**
     * A name that is cut short.
     *
     * @param name in full
     * @param to the word of the text after its last
     */
    record Shortened(String name, int to) {}

    /** Returns the names that begin at a word of a text and are cut short there, those of the most words alone. */
    List<Shortened> at(FoldedText text, int word) {
        List<Shortened> found = new ArrayList<>();
        for (String name : with(text, word)) {
            int to = end(name, text, word);
            if (to > 0 && !found.isEmpty() && to > found.get(0).to()) {
                found.clear();
            }
            if (to > 0 && (found.isEmpty() || to == found.get(0).to())) {
                found.add(new Shortened(name, to));
            }
        }
        return found;
    }

    /** Returns the names whose first word stands in a text, in full. */
    List<String> with(FoldedText text, int word) {
        int number = firstWords.find(text.plain(), text.start(word), text.end(word));
        return number < 0 ? List.of() : byFirstWord.get(number);
    }

    /** Returns the word of the text after a name that is cut short there; -1 where it is not. */
    private static int end(String name, FoldedText text, int word) {
        int at = word;
        boolean shortened = false;
        int from = 0;
        while (from <= name.length()) {
            int space = name.indexOf(' ', from);
            int to = space < 0 ? name.length() : space;
            if (at == text.words()) {
                return -1;
            }
            String written = text.text(at, at + 1);
            if (!name.regionMatches(from, written, 0, Math.max(written.length(), to - from))) {
                if (at == word || !isShort(written, name.substring(from, to), text, at)) {
                    return -1;
                }
                shortened = true;
            }
            at++;
            from = to + 1;
        }
        return shortened ? at : -1;
    }

    private static boolean isShort(String written, String word, FoldedText text, int at) {
        if (written.length() >= word.length() || written.charAt(0) != word.charAt(0)) {
            return false;
        }
        boolean stopped = text.isDotted(at) || (at + 1 < text.words() && text.isApart(at + 1));
        if (word.startsWith(written)) {
            return stopped || written.length() >= SHORTEST_WITHOUT_STOP || !hasVowel(written);
        }
        return written.length() > 1 && !hasVowel(written) && isSpread(written, word);
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** Tells whether the letters of one text stand in another in their order. */
    private static boolean isSpread(String letters, String word) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = word.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
