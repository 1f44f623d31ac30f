package pl.zwornik.fact;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Text as Polish reads it: one form of composition, folding for search, and the order of the Polish alphabet.
 *
 * <p>Keys are computed here and stored as they are, so that Java and every database fold and order alike, whatever their
 * locale data. All methods are pure.
 *
 * @since 0.1.0
 */
public final class PolishText {

    /** The order of Polish dictionaries: Łobżenica after Lipka, Śrem after Swarzędz; case decides last. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(PolishText::sortKey).thenComparing(Comparator.naturalOrder());

    private static final String LETTERS = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";

    private PolishText() {}

    /** Returns the text in Unicode's composed form (NFC). */
    public static String nfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) { // below, every text is already composed
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Returns the text for search: lower case, without diacritics, Ł as l, every run of other characters than letters and
     * digits as one space, none at the ends.
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i) == 'ł' ? 'l' : decomposed.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /**
     * Returns a key whose byte-wise order is the Polish order of the texts; ASCII only, so that every database compares it
     * alike. Letters of other alphabets follow the Polish ones.
     */
    public static String sortKey(String text) {
        String lower = nfc(text).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length() * 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int letter = LETTERS.indexOf(c);
            if (letter < 0) {
                letter = LETTERS.indexOf(withoutMark(c));
            }
            if (letter >= 0) {
                key.append((char) ('A' + letter / 10)).append((char) ('0' + letter % 10));
            } else if (c >= '0' && c <= '9') {
                key.append(c);
            } else if (Character.isLetter(c)) {
                key.append('Z').append(String.format(Locale.ROOT, "%04x", (int) c));
            } else {
                key.append(' ');
            }
        }
        return key.toString();
    }

    /** A letter of another Latin alphabet stands with its base letter: ü with u. */
    private static char withoutMark(char c) {
        return c < 0x80
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
