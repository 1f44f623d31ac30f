package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.zwornik.territory.TercCode;

/** The forms of all places of a register, folded, each with its readings. */
final class PlaceIndex {

    private final SliceTable table = new SliceTable();
    private final List<PlaceForm> readings = new ArrayList<>();
    private final SliceTable adjectives = new SliceTable();
    private final List<List<Place>> byAdjective = new ArrayList<>();
    private final BitSet derived = new BitSet();
    private final Map<TercCode, Place> voivodeships = new HashMap<>();
    private int longest = 1;
    private @Nullable Place capital;
    private boolean incomplete;
    private volatile @Nullable OneEdit oneEdit;
    private volatile @Nullable Beginnings beginnings;

    /** Adds a form; of two readings alike, the likelier stays. */
    void add(Place place, String written, int aCase, int rank) {
        String key = FoldedText.fold(written);
        if (key.isEmpty()) {
            return;
        }
        int number = table.add(key);
        if (number == readings.size()) {
            readings.add(new PlaceForm(place, aCase, rank, written, null));
            longest = Math.max(
                    longest, 1 + (int) key.chars().filter(c -> c == ' ').count());
            return;
        }
        PlaceForm first = readings.get(number);
        for (PlaceForm form = first; form != null; form = form.next()) {
            if (form.place() == place && form.written().equals(written) && (form.cases() & aCase) != 0) {
                return;
            }
        }
        readings.set(number, new PlaceForm(place, aCase, rank, written, first));
    }

    /** Adds a place under the stem of an adjective, {@code łapsk} of łapski, that is known to be in use or only derived. */
    void addAdjective(Place place, String stem, boolean isKnown) {
        int number = adjectives.add(FoldedText.fold(stem));
        if (!isKnown) {
            derived.set(number);
        }
        if (number == byAdjective.size()) {
            byAdjective.add(new ArrayList<>(1));
        }
        if (!byAdjective.get(number).contains(place)) {
            byAdjective.get(number).add(place);
        }
    }

    /** Adds the place of a voivodeship under its code. */
    void addVoivodeship(TercCode code, Place place) {
        voivodeships.put(code, place);
    }

    /** Notes the place that is the capital. */
    void setCapital(Place place) {
        capital = place;
    }

    /** Notes that places of names that it has may be missing. */
    void setIncomplete() {
        incomplete = true;
    }

    /** Tells whether places of names that it has may be missing. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** Returns the capital, or null where the register does not have it. */
    @Nullable
    Place capital() {
        return capital;
    }

    /** Returns the place of a voivodeship, or null. */
    @Nullable
    Place voivodeship(TercCode code) {
        return voivodeships.get(code);
    }

    /** Returns how many words the longest form has. */
    int longest() {
        return longest;
    }

    /** Returns the first reading of some words, or null. */
    @Nullable
    PlaceForm find(FoldedText text, int from, int to) {
        int number = table.find(text.plain(), text.start(from), text.end(to - 1));
        return number < 0 ? null : readings.get(number);
    }

    /** Returns the first reading of a folded form. */
    PlaceForm reading(String form) {
        return readings.get(table.find(form));
    }

    /** Returns the names that begin at a word and are cut short there. */
    List<Beginnings.Shortened> shortened(FoldedText text, int word) {
        return beginnings().at(text, word);
    }

    /** Returns the names of several words that a word begins. */
    List<String> begun(FoldedText text, int word) {
        return beginnings().with(text, word);
    }

    /** Made when a second word is met, which may be never. */
    private Beginnings beginnings() {
        Beginnings made = beginnings;
        if (made == null) {
            made = new Beginnings(table.keys());
            beginnings = made;
        }
        return made;
    }

    /** Returns the first readings of the forms that are one edit away from some words. */
    List<PlaceForm> near(FoldedText text, int from, int to) {
        return oneEdit().near(text.text(from, to)).stream().map(this::reading).toList();
    }

    /** Made when the first mistake is met, which may be never. */
    private OneEdit oneEdit() {
        OneEdit made = oneEdit;
        if (made == null) {
            made = new OneEdit(table.keys());
            oneEdit = made;
        }
        return made;
    }

    /** Tells whether a stem, folded, is one that a rule alone makes of a place. */
    boolean isDerivedAdjective(char[] text, int from, int to) {
        int number = adjectives.find(text, from, to);
        return number >= 0 && derived.get(number);
    }

    /** Returns the places whose adjective has a stem, folded. */
    List<Place> ofAdjective(char[] text, int from, int to) {
        int number = adjectives.find(text, from, to);
        return number < 0 ? List.of() : byAdjective.get(number);
    }
}
