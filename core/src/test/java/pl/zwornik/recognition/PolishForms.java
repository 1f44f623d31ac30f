package pl.zwornik.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/** Forms of Polish nouns as the dictionary PoliMorf has them: an oracle that knows nothing of our endings. */
final class PolishForms {

    private static final URL DICTIONARY = PolishStemmer.class.getResource("/morfologik/stemming/polish/polish.dict");

    private final Map<String, List<String[]>> forms = new HashMap<>();

    private PolishForms() {}

    /** Reads the forms of some words. */
    static PolishForms of(Collection<String> words) {
        Set<String> wanted = new HashSet<>(words);
        PolishForms read = new PolishForms();
        try {
            for (WordData word : new DictionaryLookup(Dictionary.read(DICTIONARY))) {
                String lemma = word.getStem().toString();
                if (wanted.contains(lemma)) {
                    read.forms.computeIfAbsent(lemma, any -> new ArrayList<>()).add(new String[] {
                        word.getWord().toString(), word.getTag().toString()
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Returns the forms of a noun in a case ({@code loc}, {@code gen}), in the number in which it is a name. */
    Set<String> of(String noun, String aCase) {
        List<String[]> known = forms.getOrDefault(noun, List.of());
        boolean singular = known.stream().anyMatch(form -> form[0].equals(noun) && isOf(form[1], "sg", "nom"));
        Set<String> found = new TreeSet<>();
        known.stream()
                .filter(form -> isOf(form[1], singular ? "sg" : "pl", aCase))
                .forEach(form -> found.add(form[0]));
        return found;
    }

    private static boolean isOf(String tags, String number, String aCase) {
        return Arrays.stream(tags.split("\\+", -1))
                .map(tag -> tag.split(":", -1))
                .anyMatch(tag -> tag.length > 2
                        && tag[0].equals("subst")
                        && tag[1].equals(number)
                        && Stream.of(tag[2].split("\\.", -1)).anyMatch(aCase::equals));
    }
}
