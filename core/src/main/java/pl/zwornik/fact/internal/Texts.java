package pl.zwornik.fact.internal;

import java.util.Objects;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.PolishText;
import pl.zwornik.result.internal.Checks;

/** What every text of the model obeys: NFC, not blank, no control characters, of bounded length. */
public final class Texts {

    /** The longest one-line text, in characters. */
    public static final int MAX_LINE = 1_000;

    /** The longest text of several lines, in characters. */
    public static final int MAX_BLOCK = 100_000;

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
        if (isPlain(text)) { // nearly every text is, and is looked at once
            Checks.require(text.length() <= limit && !text.isBlank(), FactFailures.TEXT_UNUSABLE, path);
            return text;
        }
        // The composed text is what is kept, and it may be longer than the one that was given.
        String composed = PolishText.nfc(text);
        boolean usable = composed.length() <= limit && !composed.isBlank();
        for (int i = 0; usable && i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isSurrogate(c)) {
                usable = Character.isHighSurrogate(c)
                        && i + 1 < composed.length()
                        && Character.isLowSurrogate(composed.charAt(++i));
            } else {
                usable = !Character.isISOControl(c) || (lines && (c == '\n' || c == '\t'));
            }
        }
        Checks.require(usable, FactFailures.TEXT_UNUSABLE, path);
        return composed;
    }

    /** Tells whether a text has neither control characters nor anything that could be composed. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean printable = c >= ' ' && c < 0x7F;
            if (!printable && (c < 0xA0 || c >= 0x300)) {
                return false;
            }
        }
        return true;
    }
}
