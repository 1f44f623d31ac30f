package pl.zwornik.recognition;

import java.util.List;

/**
 * A preposition, as places have before or within their names.
 *
 * @param word the preposition: {@code w}
 * @param longer what it becomes before two consonants that are hard to say after it: {@code we}; empty where it never changes
 * @param kin the first letters of such consonants
 */
record Preposition(String word, String longer, String kin) {

    private static final String VOWELS = "aąeęioóuyAĄEĘIOÓUY";
    private static final List<Preposition> ALL = GrammarTable.read(
            "prepositions.csv",
            List.of("preposition", "longer", "kin"),
            row -> new Preposition(row.get("preposition"), row.get("longer"), row.get("kin")));

    /** Returns a preposition of the table. */
    static Preposition of(String word) {
        return ALL.stream().filter(one -> one.word.equals(word)).findFirst().orElseThrow();
    }

    /** Tells whether a word is one; what follows it in the name of a place stays as it is: Nowe Miasto nad Pilicą. */
    static boolean isOne(String word) {
        return ALL.stream().anyMatch(one -> one.word.equals(word) || one.longer.equals(word));
    }

    /** Returns it before a name, with a space on both sides: we Wrześni, ze Śremu, but w Śremie. */
    String before(String name) {
        return " " + (asksForVowel(name) ? longer : word) + " " + name;
    }

    /** Two consonants of which the first is of the preposition's own kind. */
    private boolean asksForVowel(String name) {
        int second = name.startsWith("Sz") ? 2 : 1; // two letters of one consonant: z Szubina, ze Szczecina
        return name.length() > second
                && kin.indexOf(Character.toLowerCase(name.charAt(0))) >= 0
                && VOWELS.indexOf(name.charAt(second)) < 0;
    }
}
