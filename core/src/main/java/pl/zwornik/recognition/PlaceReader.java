package pl.zwornik.recognition;

import org.jspecify.annotations.Nullable;

/** Which places stand where a text has led one to expect them. */
final class PlaceReader {

    private static final int GMINA = Place.Kind.GMINA.bit();
    private static final int DISTRICT = Place.Kind.DISTRICT.bit();
    private static final int POWIAT = Place.Kind.POWIAT.bit();
    private static final int VOIVODESHIP = Place.Kind.VOIVODESHIP.bit();

    private final PlaceFinder finder;

    PlaceReader(PlaceFinder finder) {
        this.finder = finder;
    }

    /** Returns the area after a word that says one, or the one that the words from one to another name by themselves. */
    @Nullable
    Found ofArea(NamePattern pattern, int from, int to) {
        if (pattern.terc() != null) {
            return finder.voivodeship(pattern.terc(), from, to);
        }
        return switch (pattern.area()) {
            case POWIAT -> finder.at(to, PlaceForm.ADJECTIVE, POWIAT);
            case VOIVODESHIP -> finder.at(to, PlaceForm.ADJECTIVE, VOIVODESHIP);
            case DISTRICT -> finder.at(to, PlaceForm.NOUN, DISTRICT);
            case CAPITAL -> null;
            default -> finder.inOneOf(to, GMINA, PlaceForm.NOMINATIVE, PlaceForm.GENITIVE, PlaceForm.LOCATIVE);
        };
    }

    /** Returns the place after a preposition that asks for a case. */
    @Nullable
    Found ofSeat(int at, int aCase) {
        Found found = finder.inOneOf(at, GMINA, aCase, PlaceForm.NOUN);
        return found == null ? finder.at(at, aCase, DISTRICT) : found;
    }

    /** Returns a place without a preposition: OPS Dopiewo, OPS Śremu, Uniwersytet Gdański. */
    @Nullable
    Found bare(int at, boolean typeSaid) {
        Found found = typeSaid
                ? finder.inOneOf(at, GMINA, PlaceForm.NOMINATIVE, PlaceForm.GENITIVE, PlaceForm.LOCATIVE)
                : finder.inOneOf(at, GMINA, PlaceForm.NOMINATIVE, PlaceForm.LOCATIVE, PlaceForm.GENITIVE);
        found = found == null ? finder.at(at, PlaceForm.NOUN, DISTRICT) : found;
        found = found == null && typeSaid ? finder.gminaAdjective(at) : found;
        return found == null && typeSaid ? finder.at(at, PlaceForm.ADJECTIVE, POWIAT | VOIVODESHIP) : found;
    }
}
