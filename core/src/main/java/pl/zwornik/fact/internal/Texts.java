package pl.zwornik.fact.internal;

import java.util.Objects;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.PolishText;
import pl.zwornik.result.internal.Checks;

/**
 * What every text of the model obeys: NFC, something visible, no control characters, nothing that turns the direction of
 * writing, at most 30 marks upon one letter, no PESEL, of bounded length.
 */
public final class Texts {

    /** The longest one-line text, in characters. */
    public static final int MAX_LINE = 1_000;

    /** The longest text of several lines, in characters. */
    public static final int MAX_BLOCK = 100_000;

    /** A letter of Latin alphabets and its marks become one character; more is left for others. */
    private static final int MOST_COMPOSED = 4;

    /** The most marks upon one letter, as in Unicode's Stream-Safe Text Format; composing more takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private Texts() {}

    /** Returns a one-line text in NFC; {@code path} names the attribute, such as {@code /title}. */
    public static String line(String text, String path) {
        return checked(text, path, MAX_LINE, false);
    }

    /** Returns a text of one or more lines in NFC; {@code path} names the attribute. */
    public static String block(String text, String path) {
        return checked(text, path, MAX_BLOCK, true);
    }

    private static String checked(String text, String path, int limit, boolean lines) {
        Objects.requireNonNull(text, () -> path.substring(1));
        if (isPlain(text) && text.length() <= limit) { // nearly every text is, and is looked at once
            return text;
        }
        Checks.require(
                text.length() <= limit * MOST_COMPOSED && !hasPiledMarks(text), FactFailures.TEXT_UNUSABLE, path);
        // The composed text is what is kept, and it may be longer than the one that was given, or have more marks.
        String composed = PolishText.nfc(text);
        Checks.require(isUsable(composed, limit, lines) && !hasPiledMarks(composed), FactFailures.TEXT_UNUSABLE, path);
        Checks.require(!PeselNumbers.isIn(composed), FactFailures.PESEL_REFUSED, path);
        return composed;
    }

    private static boolean hasPiledMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUsable(String text, int limit, boolean lines) {
        boolean visible = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean lineBreak = lines && (c == '\n' || c == '\t');
            if (isForbidden(c) && !lineBreak) {
                return false;
            }
            visible |= isVisible(c);
        }
        return visible && text.length() <= limit;
    }

    /** Halves of pairs, controls, separators of lines, and what turns the direction of writing and so hides what is written. */
    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /**
     * Tells whether a text has something visible, and neither control characters nor anything that could be composed, nor
     * as many digits as a PESEL.
     */
    private static boolean isPlain(String text) {
        boolean visible = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean printable = c >= ' ' && c < 0x7F;
            if (!printable && (c <= 0xA0 || c == 0xAD || c >= 0x300)) { // from the space that looks like one
                return false;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (digits == PeselNumbers.LENGTH) {
                return false;
            }
            visible |= c != ' ';
        }
        return visible;
    }
}
