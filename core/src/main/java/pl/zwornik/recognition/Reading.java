package pl.zwornik.recognition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.territory.GminaKind;

/** What one text says of a unit, filled in by {@link TextReader}; what it means is judged by {@link Judgement}. */
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

    /** The word at which a place may stand by itself: the first, or the one after the type and what continues it. */
    int placeAt;

    /** The place of an area before the type: Gmina X / GOPS. */
    @Nullable
    Found legalEntity;

    /** The place of an area after the type: OPS Gminy X. */
    @Nullable
    Found gmina;

    /** The place after a preposition: OPS w X. */
    @Nullable
    Found seat;

    /** The place that stands by itself after the type: OPS X. */
    @Nullable
    Found bare;

    /** The place before the type: X OPS, w X OPS; where no type is said, any place by itself. */
    @Nullable
    Found ahead;

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

    /** Whether a branch is named. */
    boolean branch;

    /** The kinds of gmina that are named; empty where none is. */
    final Set<GminaKind> kinds = new HashSet<>(4);

    /** The first word at which a place was looked for in vain; -1 where none was. */
    int missed = -1;

    /** The first word behind the type at which a place was looked for in vain; -1 where none was. */
    int missedBehind = -1;

    /** The first word that is not understood; past every word where all are. */
    int firstUnknown = Integer.MAX_VALUE;

    /** The first word that says an area; past every word where none does. */
    int firstArea = Integer.MAX_VALUE;

    /** The first word that continues the type as names of units do not; past every word where none does, 0 for a firm. */
    int unfamiliar = Integer.MAX_VALUE;

    /** What the text says of the unit that it names next; null where it names no other. */
    @Nullable
    Reading next;

    private final boolean[] understood;

    /** Starts a reading of as many words as there are; all readings of a text share what is understood. */
    Reading(boolean[] understood) {
        this.understood = understood;
    }

    /** Takes the words that say the type. */
    void begin(NamePattern pattern, int from, int to) {
        forgetOblique();
        head = pattern;
        headFrom = from;
        headTo = to;
        placeAt = to;
    }

    /** Before a type a place stands in the nominative, or after a preposition: „kaliski PCPR" is not of Kaliska. */
    private void forgetOblique() {
        Found found = ahead;
        if (found != null && found.isOblique() && found.from() == 0) {
            firstUnknown = 0;
            Arrays.fill(understood, found.from(), found.to(), false);
            ahead = null;
        }
    }

    /** Starts what the text says of another unit. */
    Reading another(NamePattern pattern, int from, int to) {
        Reading another = new Reading(understood);
        another.begin(pattern, from, to);
        next = another;
        return another;
    }

    /** Tells whether a word ends the name: behind the type; before it, as „filia", it is one that is not understood. */
    boolean endsAt(int word) {
        firstUnknown = head == null ? Math.min(firstUnknown, word) : firstUnknown;
        return head != null;
    }

    /** Tells whether a place by itself is said; behind a place and a type another one stands apart: Kórnik OPS, Śrem OPS. */
    boolean isPlaceSaid(boolean apart) {
        return bare != null || (ahead != null && (head == null || apart));
    }

    /** Takes a place that stands by itself. */
    void stands(Found place) {
        if (head == null) {
            ahead = place;
        } else {
            bare = place;
        }
    }

    /** Notes that a place was looked for in vain. */
    void miss(int at) {
        missed = missed < 0 ? at : missed;
        missedBehind = missedBehind < 0 && head != null ? at : missedBehind;
    }

    /** Notes that some words are understood. */
    void understand(int from, int to) {
        for (int i = from; i < to; i++) {
            understood[i] = true;
        }
    }

    /** Tells whether nothing is known of what a word says there. */
    boolean isUnknown(int at) {
        return !understood[at];
    }

    /** Tells whether the place of the unit is said behind its type. */
    boolean hasPlaceBehind() {
        return gmina != null || seat != null || bare != null;
    }

    /** Tells whether the place of the unit is said. */
    boolean hasPlace() {
        return hasPlaceBehind() || ahead != null;
    }
}
