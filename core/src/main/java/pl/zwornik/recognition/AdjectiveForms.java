package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;

/** The forms of the adjectives that powiats and voivodeships are named by. */
final class AdjectiveForms {

    private static final List<String> SOFT = List.of("i", "iego", "iemu", "im", "a", "iej", "ą", "ie", "ich", "imi");
    private static final List<String> HARD = List.of("y", "ego", "emu", "ym", "a", "ej", "ą", "e", "ych", "ymi");

    private AdjectiveForms() {}

    /**
     * Returns the forms of a name of one adjective or several, in all cases, numbers and genders, the parts agreeing: of
     * {@code łódzki wschodni} also {@code łódzkiego wschodniego}, of {@code kujawsko-pomorskie} also
     * {@code kujawsko pomorskim}.
     */
    static List<String> of(String name) {
        String[] words = name.split("[ -]+", -1);
        List<String> all = new ArrayList<>();
        for (int form = 0; form < SOFT.size(); form++) {
            List<String> inflected = new ArrayList<>();
            for (String word : words) {
                inflected.add(inflect(word, form));
            }
            all.add(String.join(" ", inflected));
        }
        return all;
    }

    /** The first part of a compound, as {@code kujawsko}, stays as it is. */
    private static String inflect(String word, int form) {
        for (String ending : List.of("ie", "i")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()) + SOFT.get(form);
            }
        }
        for (String ending : List.of("e", "y")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - 1) + HARD.get(form);
            }
        }
        return word;
    }
}
