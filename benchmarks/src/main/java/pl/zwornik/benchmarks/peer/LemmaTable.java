package pl.zwornik.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * What one would put together without us: a Polish dictionary gives the nominative of a form, a hash map the codes of the
 * nominative. It knows single words only, and nothing of types, cases, scopes or mistakes.
 */
public final class LemmaTable {

    private final IStemmer dictionary;
    private final Map<String, List<String>> codes = new HashMap<>();

    /** Reads the dictionary, and the gminas of a register. */
    public LemmaTable(byte[] terc) {
        try {
            URL polish = PolishStemmer.class.getResource("/morfologik/stemming/polish/polish.dict");
            dictionary = new DictionaryLookup(Dictionary.read(polish));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String line : new String(terc, StandardCharsets.UTF_8).split("\r?\n", -1)) {
            String[] cells = line.split(";", -1);
            if (cells.length > 4 && !cells[3].isEmpty() && "123".contains(cells[3])) {
                codes.computeIfAbsent(cells[4], name -> new ArrayList<>(1))
                        .add(cells[0] + cells[1] + cells[2] + cells[3]);
            }
        }
    }

    /** Returns the codes of the gminas whose name a word is a form of; empty where it is of none. */
    public List<String> codes(String form) {
        for (WordData lemma : dictionary.lookup(form)) {
            List<String> found = codes.get(lemma.getStem().toString());
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
