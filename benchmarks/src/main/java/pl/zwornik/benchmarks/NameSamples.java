package pl.zwornik.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.zwornik.Zwornik;
import pl.zwornik.benchmarks.peer.LemmaTable;
import pl.zwornik.fact.Candidates;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

/** Names of units and single words that both sides know, and what recognises them. */
@State(Scope.Benchmark)
public class NameSamples {

    private static final long SEED = 1_234;
    private static final List<String> TYPES = List.of(
            "Gminny Ośrodek Pomocy Społecznej w ",
            "Miejsko-Gminny Ośrodek Pomocy Społecznej w ",
            "OPS w ",
            "Centrum Usług Społecznych w ",
            "Gmina / Miejski Ośrodek Pomocy Rodzinie w ");

    NameRecogniser recogniser;
    LemmaTable table;
    String[] words;
    String[] names;
    String[] mistakenNames;
    String[] adjectives;

    private int next;

    /** Prepares both sides, and proves that they find the same codes in words that only one name has. */
    @Setup
    public void prepare() {
        byte[] terc = RegisterFile.content();
        Gazetteer gazetteer = TercFile.read("terc.csv", terc).orThrow();
        recogniser =
                Zwornik.builder().plugin(new PolandPlugin()).build().names().recogniser(gazetteer);
        table = new LemmaTable(terc);
        List<String> forms = locatives(gazetteer);
        Collections.shuffle(forms, new Random(SEED));
        words = forms.toArray(new String[0]);
        names = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            names[i] = TYPES.get(i % TYPES.size()) + words[i];
        }
        mistakenNames = mistaken();
        adjectives = gazetteer.units().stream()
                .filter(unit -> unit.isPowiat() && unit.name().endsWith("ki"))
                .map(unit -> unit.name() + "ego PCPR")
                .toArray(String[]::new);
    }

    /** Returns the names that still mean one place, but not for certain, when a letter of that is lost. */
    private String[] mistaken() {
        List<String> mistaken = new ArrayList<>();
        for (String name : names) {
            String lost = name.substring(0, name.length() - 3) + name.substring(name.length() - 2);
            Candidates<NamedUnit> found = recogniser.recognise(lost);
            if (!found.options().isEmpty()
                    && found.options().get(0).reasons().contains(RecognitionReasons.PLACE_ONE_EDIT)) {
                mistaken.add(lost);
            }
        }
        return mistaken.toArray(new String[0]);
    }

    private List<String> locatives(Gazetteer gazetteer) {
        List<String> forms = new ArrayList<>();
        try {
            for (WordData word : new DictionaryLookup(
                    Dictionary.read(PolishStemmer.class.getResource("/morfologik/stemming/polish/polish.dict")))) {
                String lemma = word.getStem().toString();
                boolean gmina = gazetteer.named(lemma).stream()
                        .anyMatch(unit -> unit.isGmina() && unit.name().equals(lemma));
                if (gmina
                        && word.getTag().toString().contains("loc")
                        && areAlike(word.getWord().toString())) {
                    forms.add(word.getWord().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private boolean areAlike(String form) {
        Candidates<NamedUnit> found = recogniser.recognise(form);
        return found.options().size() == 1
                && found.options().get(0).value().terc().stream()
                        .map(Object::toString)
                        .toList()
                        .equals(table.codes(form));
    }

    String nextWord() {
        return next(words);
    }

    String nextName() {
        return next(names);
    }

    String nextMistakenName() {
        return next(mistakenNames);
    }

    String nextAdjective() {
        return next(adjectives);
    }

    private String next(String[] texts) {
        next = next + 1 < texts.length ? next + 1 : 0;
        return texts[next];
    }
}
