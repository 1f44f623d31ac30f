package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.zwornik.vocabulary.internal.CsvTable;

/**
 * What forms the name of a place may take, by its ending: more than it really takes. Good for recognising a form that
 * somebody wrote, never for writing one.
 */
final class Endings {

    /** A form that names take. */
    enum Form {
        LOCATIVE,
        GENITIVE,
        /** The adjective in -ski, -cki or -dzki. */
        ADJECTIVE
    }

    private static final String RESOURCE = "endings.csv";
    private static final String ZERO = "-";
    private static final String VOWELS = "aąeęioóuy";

    /** More forms than this of one name are not made; the less likely ones are left out. */
    private static final int MOST_FORMS = 256;

    private final Map<Form, Map<String, List<String>>> table = new EnumMap<>(Form.class);

    private Endings() {}

    /** Reads the library's own table. */
    static Endings load() {
        Endings endings = new Endings();
        GrammarTable.read(RESOURCE, List.of("ending", "locative", "genitive", "adjective"), endings::take);
        return endings;
    }

    private String take(CsvTable.Row row) {
        String ending = row.get("ending");
        for (Form form : Form.values()) {
            String cell = row.get(form.name().toLowerCase(Locale.ROOT));
            if (!cell.isEmpty()) {
                List<String> endings = List.of(cell.split("\\|", -1)).stream()
                        .map(one -> one.equals(ZERO) ? "" : one)
                        .toList();
                table.computeIfAbsent(form, any -> new HashMap<>()).put(ending, endings);
            }
        }
        return ending;
    }

    /**
     * Returns the forms that a name of one or more words may take, the likeliest first; in lower case, a space between two
     * words, also where a hyphen stands.
     */
    List<String> of(String name, Form form) {
        List<String> words = words(name);
        List<String> phrases = List.of("");
        boolean fixed = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            fixed |= i > 0 && Preposition.isOne(word);
            List<String> forms = fixed ? List.of(word) : ofWord(word, form);
            if (words.size() > 1 && !fixed) {
                forms = with(forms, word); // a part may stay as it is: Góra Świętej Małgorzaty
            }
            phrases = join(phrases, forms);
        }
        return phrases;
    }

    /** Returns the adjectives that a name of one or more words may have: of its first or last word, or of both in one. */
    List<String> adjectives(String name) {
        List<String> words = words(name);
        String first = words.get(0);
        Set<String> found = new LinkedHashSet<>(ofWord(first, Form.ADJECTIVE));
        if (words.size() > 1) {
            List<String> last = adjectivesOfLastWord(name);
            found.addAll(last);
            String joint = first.substring(0, first.length() - 1);
            last.forEach(one -> {
                found.add(joint + "o" + one); // Zielona Góra: zielonogórski
                found.add(first + one);
            });
        }
        return List.copyOf(found);
    }

    /** Returns the adjectives of the last word of a name of several; empty where it has one. */
    List<String> adjectivesOfLastWord(String name) {
        List<String> words = words(name);
        return words.size() == 1 ? List.of() : ofWord(words.get(words.size() - 1), Form.ADJECTIVE);
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[ -]+", -1));
    }

    private List<String> ofWord(String word, Form form) {
        Map<String, List<String>> endings = table.getOrDefault(form, Map.of());
        for (int i = 0; i < word.length(); i++) {
            List<String> found = endings.get(word.substring(i));
            if (found != null) {
                return joined(word, i, found);
            }
        }
        return List.of();
    }

    /** Joins stem and endings; where the last vowel of the stem may change, also with the changed one: Dąb, Dębie. */
    private static List<String> joined(String word, int stem, List<String> endings) {
        List<String> found = new ArrayList<>();
        endings.forEach(ending -> found.add(word.substring(0, stem) + ending));
        int vowel = lastVowel(word);
        if (vowel < stem && vowel >= 0 && VOWELS.indexOf(word.charAt(word.length() - 1)) < 0) {
            char changed = word.charAt(vowel) == 'ó' ? 'o' : word.charAt(vowel) == 'ą' ? 'ę' : 0;
            if (changed != 0) {
                String other = word.substring(0, vowel) + changed + word.substring(vowel + 1, stem);
                endings.forEach(ending -> found.add(other + ending));
            }
        }
        return found;
    }

    private static int lastVowel(String word) {
        int i = word.length() - 1;
        while (i >= 0 && VOWELS.indexOf(word.charAt(i)) < 0) {
            i--;
        }
        return i;
    }

    private static List<String> with(List<String> forms, String word) {
        List<String> all = new ArrayList<>(forms);
        all.add(word);
        return all;
    }

    private static List<String> join(List<String> beginnings, List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String beginning : beginnings) {
            for (String word : words) {
                if (joined.size() < MOST_FORMS) {
                    joined.add(beginning.isEmpty() ? word : beginning + " " + word);
                }
            }
        }
        return joined;
    }
}
