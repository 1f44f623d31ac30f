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

    /** Signs with a meaning in some notation: quotes, escapes, wildcards, comments, markup, other line ends. */
    public static final String SIGNS =
            "\"'`\\ /* */ -- ; % _ ? :x ${x} #{x} {0} &amp; <b>]]> </script> \u2028\u2029\u00a0\ufeff\u200d\u202e\u00ad|,\\u0041";

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

    /** Returns every character of the basic plane that a text of several lines may have, in their order. */
    public static String everyCharacter() {
        StringBuilder text = new StringBuilder("\t\n");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isISOControl(c) && !Character.isSurrogate(c)) {
                text.append(c);
            }
        }
        return text.append(Character.MAX_VALUE).toString();
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
