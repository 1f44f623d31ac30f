package pl.zwornik.recognition;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.PlaceFinder.Found;
import pl.zwornik.territory.GminaKind;

/** What one text says, filled in by {@link TextReader}; what it means is judged by {@link Judgement}. */
final class Reading {

    /** Says the type; null where nothing does. */
    @Nullable
    NamePattern head;

    /** Says another type after the first; null where nothing does. */
    @Nullable
    NamePattern otherHead;

    /** The word at which the type begins; past every word where none is said. */
    int headFrom = Integer.MAX_VALUE;

    /** The word after the type. */
    int headTo;

    /** The place of an area before the type: Gmina X / GOPS. */
    @Nullable
    Found legalEntity;

    /** The place of an area after the type: OPS Gminy X. */
    @Nullable
    Found gmina;

    /** The place after a preposition: OPS w X. */
    @Nullable
    Found seat;

    /** The place that stands by itself: OPS X. */
    @Nullable
    Found bare;

    /** The powiats that are named, anywhere. */
    @Nullable
    Found powiat;

    /** The voivodeships that are named, anywhere. */
    @Nullable
    Found voivodeship;

    /** Whether the voivodeship is named by the region that it is mostly in: Wielkopolska. */
    boolean regional;

    /** Whether the capital is named, whose districts have centres of their own. */
    boolean capital;

    /** The kinds of gmina that are named; empty where none is. */
    final Set<GminaKind> kinds = new HashSet<>(4);

    /** The first word at which a place was looked for in vain; -1 where none was. */
    int missed = -1;

    /** The first word that is not understood; past every word where all are. */
    int firstUnknown = Integer.MAX_VALUE;

    /** The first word that says an area; past every word where none does. */
    int firstArea = Integer.MAX_VALUE;

    private final int[] words;

    /** Starts a reading of words whose numbers in the tree of patterns are known, or -1. */
    Reading(int[] words) {
        this.words = words;
    }

    /** Tells whether a word is none that names of units are made of. */
    boolean isUnknown(int at) {
        return words[at] < 0;
    }
}
