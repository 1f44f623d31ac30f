package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;

/** The forms of adjectives in -y and -i, as powiats and voivodeships are named by: poznański, ostatni. */
final class AdjectiveForms {

    /** The endings of the forms in the order of the table: of stems in k and g and soft ones, and of hard ones. */
    private static final List<String> SOFT = endings("soft");

    private static final List<String> HARD = endings("hard");

    private AdjectiveForms() {}

    private static List<String> endings(String column) {
        return GrammarTable.read("adjective-endings.csv", List.of("form", "soft", "hard"), row -> row.get(column));
    }

    /** Returns the endings after a k or g: of poznański, poznańskiego. */
    static List<String> endings() {
        return SOFT;
    }

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

    /** Returns the nominatives of an adjective in the singular: of {@code gminny} also {@code gminna} and {@code gminne}. */
    static List<String> nominatives(String adjective) {
        List<String> forms = of(adjective);
        return List.of(forms.get(0), forms.get(4), forms.get(7));
    }

    /** Returns the five forms of the singular of an adjective, in the gender in which it stands. */
    static List<String> singular(String adjective) {
        if (adjective.endsWith("a")) {
            String stem = adjective.substring(0, adjective.length() - 1);
            String oblique = stem + (stem.endsWith("k") || stem.endsWith("g") ? "iej" : "ej");
            return List.of(adjective, oblique, oblique, stem + "ą", oblique);
        }
        boolean soft = adjective.endsWith("i") || adjective.endsWith("ie");
        List<String> forms = soft ? SOFT : HARD;
        String stem = adjective.substring(0, adjective.length() - (adjective.endsWith("ie") ? 2 : 1));
        return List.of(adjective, stem + forms.get(1), stem + forms.get(2), stem + forms.get(3), stem + forms.get(3));
    }

    /** The first part of a compound, as {@code kujawsko}, stays as it is. */
    private static String inflect(String word, int form) {
        for (String ending : List.of("ie", "i")) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                boolean hard = stem.endsWith("k") || stem.endsWith("g"); // poznańska, but ostatnia
                boolean feminine = form == 4 || form == 6;
                return stem + (feminine && !hard ? "i" : "") + SOFT.get(form);
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
