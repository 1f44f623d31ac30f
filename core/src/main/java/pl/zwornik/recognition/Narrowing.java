package pl.zwornik.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/**
 * The codes of the places that a name says, narrowed by what else it says of them: the kind of gmina, the powiat, the
 * voivodeship. Where that fits none of them, it narrows nothing.
 */
final class Narrowing {

    private final Area area;
    private final Set<GminaKind> kinds;
    private final boolean municipal;
    private final @Nullable Found powiat;
    private final @Nullable Found voivodeship;
    private final boolean narrows;
    private final boolean fits;

    Narrowing(Reading reading, NamePattern pattern, Found found) {
        this.area = pattern.area();
        this.kinds = reading.kinds;
        this.municipal = area == Area.POWIAT && pattern.kinds().contains(GminaKind.URBAN);
        this.powiat = found.equals(reading.powiat) ? null : reading.powiat;
        this.voivodeship = found.equals(reading.voivodeship) ? null : reading.voivodeship;
        this.narrows = !kinds.isEmpty() || powiat != null || voivodeship != null;
        this.fits = narrows
                && found.places().stream().flatMap(place -> all(place).stream()).anyMatch(this::fits);
    }

    /** Tells whether the name says of the area what fits none of its places. */
    boolean contradicts() {
        return narrows && !fits;
    }

    /** Returns the codes of the area that a unit at a place serves; of a powiat that is named too, its own. */
    List<TercCode> all(Place place) {
        if (area == Area.POWIAT) {
            boolean ofCity = municipal && !place.cities().isEmpty();
            return powiat != null ? ofPowiat(powiat, place) : ofCity ? place.cities() : place.powiats();
        }
        return area == Area.VOIVODESHIP ? place.voivodeships() : place.units();
    }

    /** The seat of a powiat's unit tells powiats of one name apart, and may lie outside. */
    private static List<TercCode> ofPowiat(Found powiat, Place seat) {
        List<TercCode> named = powiat.places().stream()
                .flatMap(place -> place.units().stream())
                .toList();
        List<TercCode> ofSeat = named.stream().filter(seat.powiats()::contains).toList();
        List<TercCode> near = named.stream()
                .filter(code -> seat.units().stream().anyMatch(unit -> unit.isWithin(code.voivodeship())))
                .toList();
        return ofSeat.isEmpty() ? near.isEmpty() ? named : near : ofSeat;
    }

    /** Returns the codes of a place that fit. */
    List<TercCode> fitting(Place place) {
        List<TercCode> all = all(place);
        return fits ? all.stream().filter(this::fits).toList() : all;
    }

    private boolean fits(TercCode code) {
        return (kinds.isEmpty() || code.gminaKind().map(kinds::contains).orElse(true))
                && (powiat == null || isIn(code, powiat))
                && (voivodeship == null || isIn(code, voivodeship));
    }

    private static boolean isIn(TercCode code, Found area) {
        return area.places().stream()
                .flatMap(place -> place.units().stream())
                .anyMatch(unit -> code.isWithin(unit) || unit.isWithin(code));
    }
}
