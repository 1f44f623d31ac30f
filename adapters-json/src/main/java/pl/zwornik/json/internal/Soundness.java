package pl.zwornik.json.internal;

/** How much of an object is sound, from most to least. */
enum Soundness {
    /** Every value that stands or must stand. */
    WHOLE,
    /** All but optional texts: as if these did not stand, so that finishing the value may show what else is wrong. */
    WITHOUT_TEXTS,
    /** Less: what finishing the value complains of could follow from what is missing. */
    BROKEN;

    /** Returns the lesser of the two. */
    Soundness and(Soundness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
