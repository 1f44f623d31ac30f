package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;

/**
 * The first place at which a document exceeds a limit on depth, texts, numbers or tokens.
 *
 * <p>Jackson says that a limit is exceeded, but neither which nor where. This looks at brackets, quotes,
 * digits and letters alone.
 */
final class LimitScan {

    private final byte[] content;
    private final JsonLimits limits;
    private int at;
    private int depth;
    private int tokens;

    private LimitScan(byte[] content, JsonLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    /** Returns the first excess; nothing where there is none. */
    static @Nullable Found first(byte[] content, JsonLimits limits) {
        LimitScan scan = new LimitScan(content, limits);
        Found found = null;
        while (found == null && scan.at < content.length) {
            found = scan.step();
        }
        return found;
    }

    private @Nullable Found step() {
        int start = at;
        byte b = content[at++];
        Found excess = null;
        if (b == '{' || b == '[') {
            depth++;
            excess = excess(JsonFailures.TOO_DEEP, depth, limits.depth(), start);
        } else if (b == '}' || b == ']') {
            depth--;
        } else if (b == '"') {
            excess = excess(JsonFailures.TEXT_TOO_LONG, text(), limits.text(), start);
        } else if (isDigit(b) || b == '-') {
            excess = excess(JsonFailures.NUMBER_TOO_LONG, number(b), limits.number(), start);
        } else if (isLetter(b)) {
            word();
        } else {
            return null;
        }
        tokens++;
        return excess != null ? excess : excess(JsonFailures.TOO_MANY_TOKENS, tokens, limits.tokens(), start);
    }

    private static @Nullable Found excess(FailureCode code, int size, int limit, int offset) {
        return size <= limit ? null : new Found(Failure.of(code, "").with("limit", limit), offset);
    }

    /** Reads to the end of a text and returns its length in UTF-16 units. */
    private int text() {
        int length = 0;
        while (at < content.length && content[at] != '"') {
            int b = content[at++] & 0xFF;
            if (b == '\\' && at < content.length) {
                at += content[at] == 'u' ? 5 : 1;
            }
            length += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
        }
        at++;
        return length;
    }

    /** Reads to the end of a number and returns how many digits it has. */
    private int number(byte first) {
        int digits = isDigit(first) ? 1 : 0;
        while (at < content.length && (isDigit(content[at]) || "+-.eE".indexOf(content[at]) >= 0)) {
            digits += isDigit(content[at++]) ? 1 : 0;
        }
        return digits;
    }

    /** Reads to the end of {@code true}, {@code false} or {@code null}. */
    private void word() {
        while (at < content.length && isLetter(content[at])) {
            at++;
        }
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
