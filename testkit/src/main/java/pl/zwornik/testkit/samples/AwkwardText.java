package pl.zwornik.testkit.samples;

/**
 * Texts that the model allows and adapters tend to spoil.
 *
 * @since 0.1.0
 */
public final class AwkwardText {

    /** The longest text on one line, in characters. */
    public static final int LONGEST_LINE = 1_000;

    /** The longest text of several lines, in characters. */
    public static final int LONGEST_BLOCK = 100_000;

    /** Signs with a meaning in some notation: quotes, escapes, wildcards, comments, markup, what is not seen. */
    public static final String SIGNS =
            "\"'`\\ /* */ -- ; % _ ? :x ${x} #{x} {0} &amp; <b>]]> </script> \u00a0\ufeff\u200d\u200f\u00ad|,\\u0041";

    /** Letters of many alphabets, marks that combine, and characters beyond the basic plane. */
    public static final String LETTERS =
            "Zażółć gęślą jaźń ŁÓDŹ ß ﬁ İı Σς क्षि ไทย 漢字 e\u0301 \ud83d\udc69\u200d\ud83d\udcbb \ud835\udd04 \ud840\udc00 \udbff\udffd";

    private AwkwardText() {}

    /** Returns a line of the greatest length, which ends in a character beyond the basic plane. */
    public static String longLine() {
        return "ż".repeat(LONGEST_LINE - 3) + "." + "\ud83d\ude00";
    }

    /** Returns lines of the greatest length together, with tabs. */
    public static String longBlock() {
        return "\tąę\n".repeat(LONGEST_BLOCK / 4);
    }

    /**
     * Returns every character of the basic plane that a text of several lines may have, in their order, each mark upon a
     * letter of its own.
     */
    public static String everyCharacter() {
        StringBuilder text = new StringBuilder("\t\n");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!isForbidden(c)) {
                text.append(c);
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    text.append('a');
                }
            }
        }
        return text.append(Character.MAX_VALUE).toString();
    }

    private static boolean isForbidden(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Returns one character of every block of 4 096 beyond the basic plane. */
    public static String beyondBasicPlane() {
        StringBuilder text = new StringBuilder();
        for (int c = Character.MIN_SUPPLEMENTARY_CODE_POINT; c <= Character.MAX_CODE_POINT; c += 0x1000) {
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
