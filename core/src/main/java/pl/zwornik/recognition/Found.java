package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Places that some words of a text name.
 *
 * @param places at least one; several where names share the form
 * @param cases in which case it is, of the bits of {@link PlaceForm}
 * @param from the first word
 * @param to the word after the last
 * @param spelling how the words are written
 */
record Found(List<Place> places, int cases, int from, int to, Spelling spelling) {

    Place first() {
        return places.get(0);
    }

    /** Tells whether the words are not the name, but come near it. */
    boolean isGuess() {
        return spelling != Spelling.FULL && spelling != Spelling.SHORTENED;
    }

    /** Tells whether the place stands in a case that a word before it would have asked for. */
    boolean isOblique() {
        return (cases & (PlaceForm.NOMINATIVE | PlaceForm.ADJECTIVE)) == 0;
    }

    /** Tells whether both may mean one place. */
    boolean agreesWith(Found other) {
        return places.stream().anyMatch(other.places::contains);
    }

    /** Returns the same words as the name of fewer places. */
    Found of(List<Place> fewer) {
        return new Found(fewer, cases, from, to, spelling);
    }

    /** Returns what this or another reading of the same words names. */
    Found or(Found other) {
        List<Place> all = new ArrayList<>(places);
        other.places.stream().filter(place -> !all.contains(place)).forEach(all::add);
        return new Found(all, cases | other.cases, from, to, spelling);
    }
}
