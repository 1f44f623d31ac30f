package pl.zwornik.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * Tells which unit a name means: „MGOPS PLESZEW", „Ośrodka Pomocy Społecznej w Niemodlinie", „Gmina Śrem / OPS w Śremie",
 * „łapskiego MOPS".
 *
 * <pre>{@code
 * NameRecogniser recogniser = zwornik.names().recogniser(gazetteer); // made once, kept
 * Candidates<NamedUnit> found = recogniser.within(TercCode.parse("30")).recognise("OPS ZAKRZEWO");
 * }</pre>
 *
 * <p>It knows the names of types in all their forms, acronyms, and the places of one state of the register in the
 * nominative, genitive and locative. Case, diacritics, hyphens and spaces do not count, though diacritics decide where two
 * names differ in them alone. One mistaken letter in a word of six or more is forgiven, and nothing is certain then. What it
 * cannot settle is ambiguous, with every code that fits and the reasons. It takes time and memory in proportion to the length
 * of the text. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NameRecogniser {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 1_000;

    private final PatternTree patterns;
    private final PlaceIndex places;
    private final @Nullable TercCode scope;
    private final @Nullable Nearness near;

    NameRecogniser(PatternTree patterns, PlaceIndex places, @Nullable TercCode scope, @Nullable Nearness near) {
        this.patterns = patterns;
        this.places = places;
        this.scope = scope;
        this.near = near;
    }

    /** Returns a recogniser of the same names that knows only units in, or around, a part of the country. */
    public NameRecogniser within(TercCode area) {
        return new NameRecogniser(patterns, places, Objects.requireNonNull(area, "area"), near);
    }

    /**
     * Returns a recogniser of the same names that puts first what lies in the powiat, else in the voivodeship, of another unit
     * that the same source names. That speaks for a unit and settles nothing: what is ambiguous stays so.
     */
    public NameRecogniser near(TercCode other) {
        return new NameRecogniser(patterns, places, scope, new Nearness(Objects.requireNonNull(other, "other")));
    }

    /**
     * Returns which area units of a type serve: an OPS a gmina, a PCPR a powiat; empty where the type does not tell, as of a
     * DPS, whose place is only where it is.
     */
    public Optional<NamePattern.Area> areaServed(Code type) {
        return patterns.areaOf(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns the units that a name may mean, the likeliest first: certain where it is one and nothing speaks against it,
     * unknown where neither a type nor a place is recognised.
     *
     * @param text a name, as anybody writes it; may be empty
     * @throws InvariantViolationException if the text is longer than {@link #MAX_LENGTH}
     */
    public Candidates<NamedUnit> recognise(String text) {
        if (Objects.requireNonNull(text, "text").length() > MAX_LENGTH) {
            throw new InvariantViolationException(
                    Failure.of(RecognitionFailures.TEXT_TOO_LONG, "/text").with("limit", MAX_LENGTH));
        }
        Candidates<NamedUnit> found = choose(text);
        return near == null ? found : near.rank(found);
    }

    private Candidates<NamedUnit> choose(String text) {
        Candidates<NamedUnit> found = read(text, scope);
        if (found.certainty() == Certainty.CERTAIN && scope == null) {
            return found;
        }
        String apart = RunOnWords.apart(text);
        return apart.equals(text) || !isBetter(apart, scope == null ? found : read(text, null))
                ? found
                : read(apart, scope);
    }

    /** Words set apart are better where they say a type that the text as it stands does not, or are certain; in any scope. */
    private boolean isBetter(String apart, Candidates<NamedUnit> asItStands) {
        if (asItStands.certainty() == Certainty.CERTAIN) {
            return false;
        }
        Candidates<NamedUnit> setApart = read(apart, null);
        return setApart.certainty() == Certainty.CERTAIN || (saysType(setApart) && !saysType(asItStands));
    }

    private static boolean saysType(Candidates<NamedUnit> found) {
        return !found.options().isEmpty()
                && found.options().get(0).value().type().isPresent();
    }

    private Candidates<NamedUnit> read(String text, @Nullable TercCode scope) {
        FoldedText folded = new FoldedText(text);
        int[] words = new int[folded.words()];
        for (int i = 0; i < words.length; i++) {
            words[i] = patterns.word(folded, i);
        }
        PlaceFinder finder = new PlaceFinder(places, folded);
        Reading reading = new TextReader(folded, patterns, words, finder).read();
        Reading forgiving = reading.head == null ? forgiving(folded, words, finder, reading) : null;
        return forgiving == null
                ? Judgement.of(folded, finder, reading, scope, false)
                : Judgement.of(folded, finder, forgiving, scope, true);
    }

    /**
     * Returns a reading that forgives a letter in words that the first one does not understand, if it finds a type then, at
     * least one word of which is written as it should; otherwise null.
     */
    private @Nullable Reading forgiving(FoldedText folded, int[] words, PlaceFinder finder, Reading first) {
        int[] near = words.clone();
        for (int i = 0; i < near.length; i++) {
            if (near[i] < 0 && first.isUnknown(i)) {
                near[i] = nearWord(folded, near, i);
            }
        }
        if (Arrays.equals(near, words)) {
            return null;
        }
        Reading reading = new TextReader(folded, patterns, near, finder).read();
        for (int i = reading.headFrom; i < reading.headTo; i++) {
            if (words[i] >= 0) {
                return reading;
            }
        }
        return null;
    }

    /** Of several words that are one edit away, the one that makes a pattern of those before and after; -1 for none. */
    private int nearWord(FoldedText folded, int[] numbers, int at) {
        List<Integer> found = patterns.nearWords(folded, at);
        if (found.size() < 2) {
            return found.isEmpty() ? -1 : found.get(0);
        }
        int[] trial = numbers.clone();
        for (int word : found) {
            trial[at] = word;
            if (patterns.belongs(trial, at)) {
                return word;
            }
        }
        return -1;
    }
}
