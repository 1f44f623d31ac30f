package pl.zwornik.fact.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of decimal digits in a text, of whatever script; signs without a width, such as soft hyphens, do not end it.
 *
 * @param start where its first digit stands
 * @param end behind its last digit
 * @param digits the digits, in ASCII
 * @param joined whether one space or dash, and nothing else, stands between it and the group before it
 */
record DigitGroup(int start, int end, String digits, boolean joined) {

    /** Returns the groups of a text, in order. */
    static List<DigitGroup> of(String text) {
        List<DigitGroup> groups = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        int start = 0;
        int end = 0;
        int gap = 2; // how many spaces or dashes; two also stands for anything else
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                start = digits.isEmpty() ? i : start;
                end = i + Character.charCount(c);
                digits.append((char) ('0' + digit));
            } else if (!isUnseen(c)) {
                if (!digits.isEmpty()) {
                    groups.add(new DigitGroup(start, end, digits.toString(), gap == 1));
                    digits.setLength(0);
                    gap = 0;
                }
                gap = gap < 2 && isSeparator(c) ? gap + 1 : 2;
            }
        }
        if (!digits.isEmpty()) {
            groups.add(new DigitGroup(start, end, digits.toString(), gap == 1));
        }
        return groups;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSeparator(int c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR || type == Character.DASH_PUNCTUATION;
    }
}
