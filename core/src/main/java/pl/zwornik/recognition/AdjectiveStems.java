package pl.zwornik.recognition;

import java.util.Comparator;
import java.util.List;
import pl.zwornik.fact.PolishText;

/** Adjectives in -ski, -cki and -dzki: where their stem ends, whatever their case, number and gender. */
final class AdjectiveStems {

    /** The endings of such an adjective after its k, folded, the longest first. */
    private static final List<String> ENDINGS = AdjectiveForms.endings().stream()
            .map(PolishText::fold)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private AdjectiveStems() {}

    /** Returns where the stem of a folded word ends, exclusive: {@code lapsk} of {@code lapskiego}; -1 where it has none. */
    static int end(char[] text, int from, int to) {
        for (String ending : ENDINGS) {
            int end = to - ending.length();
            if (end - from >= 3 && text[end - 1] == 'k' && isSibilant(text[end - 2]) && matches(text, end, ending)) {
                return end;
            }
        }
        return -1;
    }

    /** Returns the stem of an adjective in the nominative: {@code łapsk} of {@code łapski}. */
    static String of(String nominative) {
        return nominative.substring(0, nominative.length() - 1);
    }

    private static boolean isSibilant(char c) {
        return c == 's' || c == 'c' || c == 'z';
    }

    private static boolean matches(char[] text, int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
