package pl.zwornik.json.internal;

import java.nio.charset.StandardCharsets;

/** Texts between quotation marks, in bytes that are known to be UTF-8. */
final class FastText {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private FastText() {}

    /**
     * Returns the offset of the quotation mark that ends a text.
     *
     * @param from the offset behind the quotation mark that starts it
     */
    static int end(byte[] content, int from) {
        int i = behindPlain(content, from);
        while (content[i] == '\\') {
            i = behindPlain(content, i + 2);
        }
        if (content[i] != '"') {
            throw new Mismatch(); // a control character
        }
        return i;
    }

    /** Returns the text that stands from one offset to another, with its escapes resolved. */
    static String unescaped(byte[] content, int from, int end) {
        StringBuilder text = new StringBuilder(end - from);
        int start = from;
        for (int i = behindPlain(content, from); i < end; i = behindPlain(content, start)) {
            text.append(plain(content, start, i));
            boolean hexadecimal = content[i + 1] == 'u';
            text.append(hexadecimal ? hexadecimal(content, i + 2) : escaped(content[i + 1]));
            start = i + 2 + (hexadecimal ? HEX_DIGITS : 0);
        }
        return text.append(plain(content, start, end)).toString();
    }

    /** Returns the text that stands from one offset to another without escapes. */
    static String plain(byte[] content, int from, int end) {
        return new String(content, from, end - from, StandardCharsets.UTF_8);
    }

    private static char escaped(byte letter) {
        int which = ESCAPES.indexOf(letter);
        if (which < 0) {
            throw new Mismatch();
        }
        return ESCAPED.charAt(which);
    }

    private static char hexadecimal(byte[] content, int from) {
        int value = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = content[i] < 0 ? -1 : Character.digit(content[i], 16);
            if (digit < 0) {
                throw new Mismatch();
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    /** Returns the next offset at which a quotation mark, a backslash or a control character stands, or the end. */
    static int behindPlain(byte[] content, int from) {
        int i = from;
        for (int last = content.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long eight = EightBytes.at(content, i);
            long special = EightBytes.equal(eight, '"') | EightBytes.equal(eight, '\\') | EightBytes.below(eight, ' ');
            if (special != 0) {
                return i + EightBytes.before(special);
            }
        }
        while (i < content.length && content[i] != '"' && content[i] != '\\' && (content[i] < 0 || content[i] >= ' ')) {
            i++;
        }
        return i;
    }
}
