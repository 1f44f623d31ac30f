package pl.zwornik.recognition;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a folded form: whose name it is, and in which case.
 *
 * @param place whose name it is
 * @param cases one bit of {@link #NOMINATIVE} and its like, or several
 * @param rank how unlikely it is that the place has this form; zero for what is known
 * @param written the form in lower case with diacritics
 * @param next another reading of the same folded form; null where there is none
 */
record PlaceForm(
        Place place,
        int cases,
        int rank,
        String written,
        @Nullable PlaceForm next) {

    /** The name as it stands, after which one also asks „Gminy …". */
    static final int NOMINATIVE = 1;

    /** After z and ze. */
    static final int GENITIVE = 2;

    /** After w and we. */
    static final int LOCATIVE = 4;

    /** The adjective that a powiat or a voivodeship is named by, in any case. */
    static final int ADJECTIVE = 8;

    /** Any case of a noun. */
    static final int NOUN = NOMINATIVE | GENITIVE | LOCATIVE;

    /** Tells whether this reading is of one of some cases, and of a place of one of some kinds. */
    boolean fits(int wantedCases, int wantedKinds) {
        return (cases & wantedCases) != 0 && (place.kind().bit() & wantedKinds) != 0;
    }
}
