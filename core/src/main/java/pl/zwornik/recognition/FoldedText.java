package pl.zwornik.recognition;

import java.util.Arrays;
import pl.zwornik.fact.PolishText;

/**
 * A text cut into words and folded for search: lower case, one space between two words, in one copy without diacritics and
 * one with them. Both copies are of one length, so that a word stands at the same place in each.
 */
final class FoldedText {

    private static final String QUOTATION_MARKS = "\"„”“«»";

    private final char[] plain;
    private final char[] marked;
    private int length;
    private int[] starts = new int[8];
    private boolean[] apart = new boolean[8];
    private boolean[] dotted = new boolean[8];
    private int[] quotes = new int[8];
    private int quote;
    private int quoted;
    private int words;

    FoldedText(String given) {
        String text = PolishText.nfc(given);
        this.plain = new char[text.length() + 1]; // one more for the gap that ends the last word
        this.marked = new char[text.length() + 1];
        boolean gap = true;
        boolean punctuation = false;
        for (int i = 0; i < text.length(); i++) {
            char c = Letters.asMeant(text.charAt(i));
            char folded = Letters.folded(c);
            if (folded == Letters.MARK) {
                continue;
            }
            if (folded == Letters.GAP) {
                punctuation |= !separatesWordsOnly(c);
                separate(c, gap);
                gap = true;
                continue;
            }
            if (gap) {
                beginWord(punctuation);
                gap = false;
                punctuation = false;
            }
            plain[length] = folded;
            marked[length++] = folded == c ? c : Character.toLowerCase(c);
        }
    }

    private void beginWord(boolean punctuation) {
        if (words > 0) {
            plain[length] = ' ';
            marked[length++] = ' ';
        }
        if (words == starts.length) {
            starts = Arrays.copyOf(starts, words * 2);
            apart = Arrays.copyOf(apart, words * 2);
            dotted = Arrays.copyOf(dotted, words * 2);
            quotes = Arrays.copyOf(quotes, words * 2);
        }
        starts[words] = length;
        quotes[words] = quote;
        apart[words++] = punctuation;
    }

    /** Notes a full stop right behind a word, and a quotation mark, which ends a quotation if one has begun. */
    private void separate(char c, boolean gap) {
        if (c == '.' && !gap && words > 0) {
            dotted[words - 1] = true;
        } else if (QUOTATION_MARKS.indexOf(c) >= 0) {
            quote = quote == 0 ? ++quoted : 0;
        }
    }

    /** Spaces and hyphens join words as often as they part them; what else stands between words parts them. */
    private static boolean separatesWordsOnly(char c) {
        return c == ' ' || c == '-' || c == '\u00a0' || c == '\u2013' || c == '\u2014' || c == '\t';
    }

    /** Returns a text folded as a whole. */
    static String fold(String text) {
        FoldedText folded = new FoldedText(text);
        return new String(folded.plain, 0, folded.length);
    }

    /** Returns how many words there are. */
    int words() {
        return words;
    }

    /** Returns the characters without diacritics; the words stand in them as {@link #start} and {@link #end} say. */
    char[] plain() {
        return plain;
    }

    int start(int word) {
        return starts[word];
    }

    /** Returns where a word ends, exclusive. */
    int end(int word) {
        return word + 1 < words ? starts[word + 1] - 1 : length;
    }

    /** Tells whether it is a word: a letter or a number counts items, or inflects an acronym: OPS-y. */
    boolean isWord(int word) {
        return end(word) - start(word) > 1 && !Character.isDigit(plain[start(word)]);
    }

    /** Tells whether it is a single letter. */
    boolean isLetter(int word) {
        return end(word) - start(word) == 1 && Character.isLetter(plain[start(word)]);
    }

    /** Tells whether more than spaces and hyphens stand before a word, as a comma or a bracket. */
    boolean isApart(int word) {
        return apart[word];
    }

    /** Tells whether a full stop stands right behind a word, as behind one that is cut short. */
    boolean isDotted(int word) {
        return dotted[word];
    }

    /** Tells whether a postal code stands at a word, as two digits and three, with nothing but a hyphen between. */
    boolean isPostalCode(int word) {
        return word >= 0 && word + 1 < words && !isApart(word + 1) && isDigits(word, 2) && isDigits(word + 1, 3);
    }

    private boolean isDigits(int word, int count) {
        boolean digits = end(word) - start(word) == count;
        for (int i = start(word); digits && i < end(word); i++) {
            digits = plain[i] >= '0' && plain[i] <= '9';
        }
        return digits;
    }

    /** Returns in which quotation of the text a word stands, from 1; zero for none. */
    int quotation(int word) {
        return quotes[word];
    }

    /** Tells whether the words from one to another, exclusive, are written like this, diacritics included. */
    boolean isWritten(int from, int to, String form) {
        int start = start(from);
        int end = end(to - 1);
        if (end - start != form.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (marked[i] != form.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the words may be meant for a form, from which they differ by diacritics that they leave out, at most. */
    boolean mayBe(int from, int to, String form) {
        int start = start(from);
        if (end(to - 1) - start != form.length()) {
            return true; // the form has signs that are not compared
        }
        for (int i = 0; i < form.length(); i++) {
            char c = marked[start + i];
            if (c != form.charAt(i) && c != plain[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words from one to another, exclusive, without diacritics. */
    String text(int from, int to) {
        int start = start(from);
        return new String(plain, start, end(to - 1) - start);
    }
}
