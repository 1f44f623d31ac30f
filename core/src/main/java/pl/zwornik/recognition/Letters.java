package pl.zwornik.recognition;

import java.text.Normalizer;

/** What each character is to a search: a letter or digit without its marks, a gap between words, or nothing. */
final class Letters {

    /** What parts words. */
    static final char GAP = 0;

    /** What belongs to the letter before it, or to none: a combining mark, a soft hyphen. */
    static final char MARK = 1;

    private static final int END_OF_LATIN = 0x250;

    /** What each character of the Latin alphabets becomes. */
    private static final String FOLDED = table();

    private Letters() {}

    /** Returns a character in lower case without its marks, or {@link #GAP} or {@link #MARK}. */
    static char folded(char c) {
        return c < FOLDED.length() ? FOLDED.charAt(c) : fold(c);
    }

    /** Where fonts were mistaken, as in many old PDF files, Ŝ stands for Ż; no Polish word has it. */
    static char asMeant(char c) {
        return c == 'Ŝ' || c == 'ŝ' ? 'ż' : c;
    }

    private static String table() {
        StringBuilder table = new StringBuilder(END_OF_LATIN);
        for (char c = 0; c < END_OF_LATIN; c++) {
            table.append(fold(c));
        }
        return table.toString();
    }

    private static char fold(char c) {
        if (c == 'ł' || c == 'Ł') {
            return 'l';
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            char lower = Character.toLowerCase(c);
            return lower < 0x80
                    ? lower
                    : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                            .charAt(0);
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? MARK : GAP;
    }
}
