package pl.zwornik.fact.internal;

import java.util.Locale;
import java.util.Set;

/**
 * Digits and what stands around them in a text.
 *
 * @param text the text
 * @param start where the first digit stands
 * @param end behind the last digit
 */
record DigitContext(String text, int start, int end) {

    private static final Set<String> TELEPHONE =
            Set.of("tel", "telefon", "telefonu", "kom", "komórka", "fax", "faks", "phone", "mobile");
    private static final String PESEL = "pesel";
    private static final String BETWEEN = " \u00a0:.(";
    /** Longer than the words that are known. */
    private static final int LONGEST_WORD = 11;

    /** Tells whether the digits are called PESEL. */
    boolean isNamed() {
        int before = behindWord(start);
        return word(isPlus(before) ? behindWord(before - 1) : before).endsWith(PESEL);
    }

    /**
     * Tells whether the digits are a telephone number: behind a plus, or behind a word for a telephone.
     *
     * @param polish whether they begin with the prefix of Poland; behind a word others are none
     */
    boolean isDialled(boolean polish) {
        int before = behindWord(start);
        return isPlus(before) || (polish && TELEPHONE.contains(word(before)));
    }

    /** One of a to f, or one on each side, belongs to hexadecimal numbers; a word does not. */
    boolean isHexadecimal() {
        boolean before = isSixteenth(start - 1);
        boolean behind = isSixteenth(end);
        return (before && behind) || (before && !isLetter(start - 2)) || (behind && !isLetter(end + 1));
    }

    private boolean isSixteenth(int index) {
        return isLetter(index) && Character.digit(text.charAt(index), 16) >= 0;
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    private boolean isPlus(int behind) {
        return behind > 0 && text.charAt(behind - 1) == '+';
    }

    /** Steps back over what stands between a word and its number. */
    private int behindWord(int from) {
        int before = from;
        while (before > 0 && BETWEEN.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return before;
    }

    /** Returns the end of the word that ends at an index, in lower case. */
    private String word(int until) {
        int from = until;
        while (from > 0 && until - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, until).toLowerCase(Locale.ROOT);
    }
}
