package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.territory.TercCode;

/** Finds places in one text. */
final class PlaceFinder {

    /** An adjective is mostly of a place of one word, and of a larger one: zamojski of Zamość, not of Stary Zamość. */
    private static final Comparator<Place> LIKELIEST_ADJECTIVE = Comparator.comparing(
                    (Place place) -> place.name().orElseThrow().indexOf(' ') >= 0)
            .thenComparing(Comparator.comparingInt(Place::weight).reversed());

    /** A word that begins more names, as Nowy, tells nothing. */
    private static final int MOST_BEGUN = 4;

    private final PlaceIndex index;
    private final FoldedText text;

    PlaceFinder(PlaceIndex index, FoldedText text) {
        this.index = index;
        this.text = text;
    }

    /** Tells whether places of names that are known may be missing. */
    boolean isIncomplete() {
        return index.isIncomplete();
    }

    /** Returns what the longest phrase at a word names in one of some cases, of some kinds; or null. */
    @Nullable
    Found at(int word, int cases, int kinds) {
        Found shortened = shortened(word, cases, kinds);
        int least = shortened == null ? word + 1 : shortened.to();
        for (int to = Math.min(text.words(), word + index.longest()); to >= least; to--) {
            PlaceForm form = index.find(text, word, to);
            Found found = form == null ? null : choose(form, word, to, cases, kinds, Spelling.FULL);
            if (found != null) {
                return found;
            }
        }
        return shortened;
    }

    private @Nullable Found shortened(int word, int cases, int kinds) {
        if (word + 1 >= text.words() || (cases & PlaceForm.NOUN) == 0) {
            return null;
        }
        Found all = null;
        for (Beginnings.Shortened one : index.shortened(text, word)) {
            Found found = choose(index.reading(one.name()), word, one.to(), cases, kinds, Spelling.SHORTENED);
            all = all == null ? found : found == null ? all : all.or(found);
        }
        return all;
    }

    /** Returns what {@link #at} returns in the first of several cases in which anything is found; or null. */
    @Nullable
    Found inOneOf(int word, int kinds, int... casesInOrder) {
        for (int cases : casesInOrder) {
            Found found = at(word, cases, kinds);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the few longer names that a word begins, as „Gorzowie" that of Gorzów Wielkopolski; or null. */
    private @Nullable Found begun(int word, int cases, int kinds) {
        Found all = null;
        for (String name : index.begun(text, word)) {
            Found found = choose(index.reading(name), word, word + 1, cases, kinds, Spelling.BEGUN);
            all = all == null ? found : found == null ? all : all.or(found);
        }
        return all == null || all.places().size() > MOST_BEGUN ? null : all;
    }

    /**
     * Returns what a phrase at a word names if one letter of it is mistaken, or if it is the first word of a longer name,
     * which is likelier than a mistake in that word alone; or null.
     */
    @Nullable
    Found near(int word, int cases, int kinds) {
        for (int to = Math.min(text.words(), word + index.longest()); to > word; to--) {
            Found begun = to == word + 1 ? begun(word, cases, kinds) : null;
            if (begun != null) {
                return begun;
            }
            Found all = null;
            for (PlaceForm form : index.near(text, word, to)) {
                Found found = choose(form, word, to, cases, kinds, Spelling.ONE_EDIT);
                all = all == null ? found : found == null ? all : all.or(found);
            }
            if (all != null) {
                return all;
            }
        }
        return null;
    }

    /** Returns what a phrase that ends before a word names as an adjective of a powiat or a voivodeship; or null. */
    @Nullable
    Found adjectiveBefore(int word, int kinds) {
        for (int from = Math.max(0, word - index.longest()); from < word; from++) {
            PlaceForm form = index.find(text, from, word);
            Found found = form == null ? null : choose(form, from, word, PlaceForm.ADJECTIVE, kinds, Spelling.FULL);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the gminas whose adjective a word is, as „łapskiego" of Łapy; or null. */
    @Nullable
    Found gminaAdjective(int word) {
        int end = AdjectiveStems.end(text.plain(), text.start(word), text.end(word));
        List<Place> places = end < 0
                ? List.of()
                : index.ofAdjective(text.plain(), text.start(word), end).stream()
                        .sorted(LIKELIEST_ADJECTIVE)
                        .toList();
        if (places.isEmpty()) {
            return null;
        }
        boolean derived = index.isDerivedAdjective(text.plain(), text.start(word), end);
        return new Found(places, PlaceForm.ADJECTIVE, word, word + 1, derived ? Spelling.DERIVED : Spelling.FULL);
    }

    /** Returns the voivodeship of a code, which some words name by themselves; or null. */
    @Nullable
    Found voivodeship(TercCode code, int from, int to) {
        Place place = index.voivodeship(code);
        return place == null ? null : new Found(List.of(place), 0, from, to, Spelling.FULL);
    }

    /** Returns the capital, which some words name by its title; or null. */
    @Nullable
    Found capital() {
        Place capital = index.capital();
        return capital == null ? null : new Found(List.of(capital), 0, text.words(), text.words(), Spelling.FULL);
    }

    /** Returns a place together with the district that shares its name and stands in the same case, if any does. */
    Found withDistrict(Found gmina) {
        Found district = at(gmina.from(), gmina.cases(), Place.Kind.DISTRICT.bit());
        return district == null || district.to() != gmina.to()
                ? gmina
                : new Found(
                        List.of(gmina.first(), district.first()),
                        gmina.cases(),
                        gmina.from(),
                        gmina.to(),
                        gmina.spelling());
    }

    /** Of several readings those written with these diacritics count, if any is; of these the likeliest. */
    private @Nullable Found choose(PlaceForm first, int from, int to, int cases, int kinds, Spelling spelling) {
        if (first.next() == null) {
            return first.fits(cases, kinds)
                    ? found(List.of(first.place()), first.cases() & cases, from, to, spelling, first.written())
                    : null;
        }
        boolean exact = false;
        int rank = Integer.MAX_VALUE;
        List<Place> places = new ArrayList<>(2);
        int found = 0;
        String likeliest = first.written();
        for (PlaceForm form = first; form != null; form = form.next()) {
            if (!form.fits(cases, kinds)) {
                continue;
            }
            boolean written = spelling == Spelling.FULL && text.isWritten(from, to, form.written());
            boolean better = (written && !exact) || (written == exact && form.rank() < rank);
            if (better) {
                places.clear();
                found = 0;
                exact = written;
                rank = form.rank();
                likeliest = form.written();
            }
            if (written == exact && form.rank() == rank && !places.contains(form.place())) {
                places.add(form.place());
                found |= form.cases() & cases;
            }
        }
        places.sort(Comparator.comparingInt(Place::weight).reversed());
        return places.isEmpty() ? null : found(places, found, from, to, spelling, likeliest);
    }

    /** Diacritics are often left out, but not put in: „Główna" is not of Głowno. */
    private Found found(List<Place> places, int cases, int from, int to, Spelling spelling, String form) {
        boolean otherwise = spelling == Spelling.FULL && !text.mayBe(from, to, form);
        return new Found(places, cases, from, to, otherwise ? Spelling.ONE_EDIT : spelling);
    }
}
