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
        // The composed text is what is kept, and it may be longer than the one that was given.
        String composed = PolishText.nfc(Objects.requireNonNull(text, path.substring(1)));
        boolean usable = composed.length() <= limit && !composed.isBlank();
        for (int i = 0; usable && i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c >= ' ' && c < 0x7F) { // nearly all of them, and nothing to ask
                continue;
            }
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
}
