package pl.zwornik.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NamePattern.Area;

/** Which of the places that a text names is that of the unit. */
final class PlaceChoice {

    private static final int GMINA = Place.Kind.GMINA.bit();
    private static final int DISTRICT = Place.Kind.DISTRICT.bit();

    private final FoldedText text;
    private final PlaceFinder finder;
    private final Reading reading;

    PlaceChoice(FoldedText text, PlaceFinder finder, Reading reading) {
        this.text = text;
        this.finder = finder;
        this.reading = reading;
    }

    /** Returns the place that the name of a unit serving such an area says; or null. */
    @Nullable
    Found ofUnit(Area area) {
        Found found =
                switch (area) {
                    case POWIAT ->
                        firstOf(
                                before(Place.Kind.POWIAT),
                                reading.seat,
                                reading.bare,
                                reading.ahead,
                                reading.powiat,
                                reading.gmina);
                    case VOIVODESHIP ->
                        firstOf(
                                before(Place.Kind.VOIVODESHIP),
                                reading.seat,
                                reading.bare,
                                reading.ahead,
                                reading.voivodeship,
                                reading.gmina);
                    case ANY ->
                        firstOf(
                                reading.gmina,
                                reading.seat,
                                reading.bare,
                                reading.ahead,
                                reading.powiat,
                                reading.voivodeship,
                                before(Place.Kind.VOIVODESHIP));
                    case COUNTRY, NONE -> null;
                    default -> firstOf(reading.gmina, reading.seat, reading.bare, reading.ahead);
                };
        if (found == null && area != Area.COUNTRY && area != Area.NONE) {
            found = firstOf(gminaBefore(), reading.legalEntity, reading.capital ? finder.capital() : null);
            found = found == null ? mistaken() : found; // looked for last, for it costs most
        }
        return found == null ? null : districtOf(found);
    }

    /** Returns the area that stands by itself, before any word that is not understood; or null. */
    @Nullable
    Found ofLocalGovernment() {
        return reading.firstArea < reading.firstUnknown
                ? firstOf(
                        reading.legalEntity,
                        reading.powiat,
                        reading.voivodeship,
                        reading.capital ? finder.capital() : null)
                : null;
    }

    /** Returns any place; or null. */
    @Nullable
    Found ofAnything() {
        Found found = firstOf(reading.ahead, reading.legalEntity, reading.powiat, reading.voivodeship);
        return found == null ? mistaken() : found;
    }

    /**
     * Returns the place of a unit together with what the legal entity before it says: Gmina Zakrzew / GOPS w Zakrzewie. Where
     * both name places and none in common, the mistaken one of them gives way; null if neither is mistaken.
     */
    @Nullable
    Found agreed(NamePattern pattern, Found found) {
        Found entity = reading.legalEntity;
        if (entity == null || pattern.area() != Area.GMINA || found.first().kind() != Place.Kind.GMINA) {
            return found;
        }
        List<Place> common =
                found.places().stream().filter(entity.places()::contains).toList();
        if (!common.isEmpty()) {
            return found.of(common);
        }
        return found.isGuess() ? entity : null;
    }

    /** Tells whether another gmina stands right behind the place of a unit, or beside its gmina: OPS Śrem gm. Buk. */
    boolean isBesideAnother(Found found) {
        int at = found.to();
        boolean behind = at < text.words() && at > reading.headFrom && reading.isUnknown(at);
        Found other = behind ? finder.at(at, PlaceForm.NOMINATIVE, GMINA) : null;
        return isAnotherGmina(other, found)
                || (found.equals(reading.gmina)
                        && (isAnotherGmina(reading.seat, found) || isAnotherGmina(reading.bare, found)));
    }

    private static boolean isAnotherGmina(@Nullable Found other, Found found) {
        return other != null && other.first().kind() == Place.Kind.GMINA && !other.agreesWith(found);
    }

    /** A gmina and a district may share a name, and both have an OPS; a GOPS only the gmina. */
    Found withDistrict(NamePattern pattern, Found found) {
        boolean either = pattern.area() == Area.GMINA
                && pattern.kinds().isEmpty()
                && found.first().kind() == Place.Kind.GMINA
                && found.places().size() == 1
                && !found.isGuess()
                && (found.equals(reading.seat) || found.equals(reading.bare) || found.equals(reading.ahead));
        return either ? finder.withDistrict(found) : found;
    }

    private static @Nullable Found firstOf(@Nullable Found... found) {
        for (Found one : found) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }

    private @Nullable Found before(Place.Kind kind) {
        return reading.firstUnknown < reading.headFrom ? finder.adjectiveBefore(reading.headFrom, kind.bit()) : null;
    }

    private @Nullable Found gminaBefore() {
        return reading.firstUnknown < reading.headFrom ? finder.gminaAdjective(reading.headFrom - 1) : null;
    }

    private @Nullable Found mistaken() {
        Found behind = mistaken(reading.missedBehind);
        return behind == null && reading.missed != reading.missedBehind ? mistaken(reading.missed) : behind;
    }

    private @Nullable Found mistaken(int word) {
        return word < 0 ? null : finder.near(word, PlaceForm.NOUN, GMINA);
    }

    /** In the capital the district counts: Warszawa Ochota, Bielany m.st. Warszawy. */
    private Found districtOf(Found found) {
        Found district = null;
        if (reading.capital) {
            district = finder.at(found.from(), PlaceForm.NOUN, DISTRICT);
        } else if (found.to() < text.words() && found.first().isCapital()) {
            district = finder.at(found.to(), PlaceForm.NOUN, DISTRICT);
        }
        return district == null ? found : district;
    }
}
