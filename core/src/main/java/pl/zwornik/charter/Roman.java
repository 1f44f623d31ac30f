package pl.zwornik.charter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/** Roman numerals of 1 to 3999 in their canonical form: XIV, never XIIII. */
final class Roman {

    private static final int LARGEST = 3_999;

    private static final List<Map.Entry<String, Integer>> MARKS = List.of(
            Map.entry("M", 1000),
            Map.entry("CM", 900),
            Map.entry("D", 500),
            Map.entry("CD", 400),
            Map.entry("C", 100),
            Map.entry("XC", 90),
            Map.entry("L", 50),
            Map.entry("XL", 40),
            Map.entry("X", 10),
            Map.entry("IX", 9),
            Map.entry("V", 5),
            Map.entry("IV", 4),
            Map.entry("I", 1));

    private Roman() {}

    static String of(int number) {
        Checks.requireForm(number >= 1 && number <= LARGEST, CharterFailures.NUMBER_MALFORMED);
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (Map.Entry<String, Integer> mark : MARKS) {
            for (; rest >= mark.getValue(); rest -= mark.getValue()) {
                text.append(mark.getKey());
            }
        }
        return text.toString();
    }

    /** Returns the number; refuses what is not canonical. */
    static int number(String text) {
        Objects.requireNonNull(text, "text");
        int number = 0;
        int at = 0;
        for (Map.Entry<String, Integer> mark : MARKS) {
            for (; text.startsWith(mark.getKey(), at); at += mark.getKey().length()) {
                number += mark.getValue();
            }
        }
        boolean canonical = number >= 1 && number <= LARGEST && of(number).equals(text);
        Checks.requireForm(canonical, CharterFailures.NUMBER_MALFORMED);
        return number;
    }
}
