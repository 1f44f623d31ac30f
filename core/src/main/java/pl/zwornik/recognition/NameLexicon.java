package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.Gazetteer;

/**
 * What names of units are made of: words with their forms, patterns that say a type, and known inflections of places.
 *
 * <p>Plugins add to it; the Polish pack brings the units of social assistance. With a state of the register it makes a
 * {@link NameRecogniser}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NameLexicon {

    private final PatternTree patterns;
    private final WrittenForms forms;
    private final Map<String, PlaceInflection> inflections;

    private NameLexicon(PatternTree patterns, WrittenForms forms, Map<String, PlaceInflection> inflections) {
        this.patterns = patterns;
        this.forms = forms;
        this.inflections = inflections;
    }

    /**
     * Returns the lexicon of some words, patterns and inflections, in any order; the same twice is harmless.
     *
     * @return the lexicon, or every form of two words, pattern of two meanings and name of two inflections
     */
    public static Outcome<NameLexicon> of(
            Collection<NameWord> words, Collection<NamePattern> patterns, Collection<PlaceInflection> inflections) {
        Outcome<PatternTree> tree = PatternTree.of(words, patterns);
        List<Failure> failures = new ArrayList<>(tree.failures());
        Map<String, PlaceInflection> byName = new HashMap<>();
        for (PlaceInflection inflection : inflections) {
            PlaceInflection other = byName.putIfAbsent(inflection.name(), inflection);
            if (other != null && !other.equals(inflection)) {
                failures.add(
                        Failure.of(RecognitionFailures.INFLECTION_CLASH, "").with("name", inflection.name()));
            }
        }
        if (!failures.isEmpty()) {
            return Outcome.failed(failures);
        }
        Map<String, NameWord> byNominative = new HashMap<>();
        words.forEach(word -> word.nominatives().forEach(form -> byNominative.put(FoldedText.fold(form), word)));
        WrittenForms forms = new WrittenForms(byNominative, List.copyOf(patterns), byName);
        return Outcome.of(new NameLexicon(tree.orThrow(), forms, byName));
    }

    /** Returns a recogniser of the units of a state of the register; made once and kept by whoever asks often. */
    public NameRecogniser recogniser(Gazetteer gazetteer) {
        return new NameRecogniser(patterns, PlaceIndexer.index(gazetteer, inflections), null, null);
    }

    /**
     * Returns the forms in which people write the name of a unit: its type and variant in full and by acronym, in the five
     * cases of the singular, with the place as it stands and in the forms that are known of it. Nothing is made by rule of a
     * place: where its locative is not known, none is given. Names that only some units of a type bear, and slips, are read
     * but not written.
     *
     * @param unit a type with its variant, and a place in the nominative or none; its codes, if any, tell a district from
     *     a gmina
     * @return the forms, none twice; empty where no pattern says such a type and variant
     */
    public List<String> writtenForms(NamedUnit unit) {
        return forms.of(unit);
    }

    /** Returns how the name of a place is inflected, where that is known. */
    public Optional<PlaceInflection> inflection(String place) {
        return Optional.ofNullable(inflections.get(place));
    }
}
