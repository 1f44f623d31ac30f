package pl.zwornik.fact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a JSON text: strings and names of members, decoded, and the numbers and words between them. Text that is no
 * JSON is taken apart as far as that goes.
 */
public final class JsonPieces {

    private static final Pattern OUTSIDE = Pattern.compile("[^\\s,:\\[\\]{}]+");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d++)(?:\\.(\\d++))?(?:[eE]([+-]?)0*+(\\d*+))?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    /** A larger exponent stands in no number of eleven digits; nor does it in one that anybody writes. */
    private static final int LONGEST_EXPONENT = 6;

    private final List<String> strings;
    private final List<String> others;

    private JsonPieces(List<String> strings, List<String> others) {
        this.strings = strings;
        this.others = others;
    }

    /** Returns what stands in quotes, decoded, in order. */
    public List<String> strings() {
        return strings;
    }

    /** Returns numbers, words, and whatever else stands outside, as they stand. */
    public List<String> others() {
        return others;
    }

    /** Takes a text apart. */
    public static JsonPieces of(String json) {
        List<String> strings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int from = 0;
        while (from < json.length()) {
            int quote = json.indexOf('"', from);
            int until = quote < 0 ? json.length() : quote;
            Matcher outside = OUTSIDE.matcher(json).region(from, until);
            while (outside.find()) {
                others.add(outside.group());
            }
            from = until + 1;
            if (quote >= 0) {
                StringBuilder string = new StringBuilder();
                from = decode(json, from, string);
                strings.add(string.toString());
            }
        }
        return new JsonPieces(strings, others);
    }

    /** Decodes the string that starts at an index, and returns the index behind its closing quote. */
    private static int decode(String json, int from, StringBuilder string) {
        int i = from;
        while (i < json.length() && json.charAt(i) != '"') {
            int escape = json.charAt(i) == '\\' && i + 1 < json.length() ? ESCAPES.indexOf(json.charAt(i + 1)) : -1;
            if (escape >= 0) {
                string.append(ESCAPED.charAt(escape));
                i += 2;
            } else if (isNumbered(json, i)) {
                string.append((char) Integer.parseInt(json, i + 2, i + 6, 16));
                i += 6;
            } else {
                string.append(json.charAt(i++));
            }
        }
        return i + 1;
    }

    /** Tells whether a letter stands at an index as its number. */
    private static boolean isNumbered(String json, int at) {
        return json.startsWith("\\u", at)
                && at + 6 <= json.length()
                && json.substring(at + 2, at + 6).chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }

    /** Returns the digits before the point of a number, however it is spelt; what is no number as it stands. */
    public static String withoutFraction(String other) {
        Matcher number = NUMBER.matcher(other);
        if (!number.matches()) {
            return other;
        }
        String whole = number.group(1);
        String digits = number.group(2) == null ? whole : whole + number.group(2);
        String exponent = number.group(4) == null || number.group(4).isEmpty() ? "0" : number.group(4);
        if (exponent.length() > LONGEST_EXPONENT) {
            return "";
        }
        int shift = Integer.parseInt(exponent);
        int length = whole.length() + ("-".equals(number.group(3)) ? -shift : shift);
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        boolean suits = length - zeros == PeselNumbers.LENGTH;
        String padded = suits ? digits + "0".repeat(Math.max(0, length - digits.length())) : "";
        return suits ? padded.substring(zeros, length) : "";
    }
}
