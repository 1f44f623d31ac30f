package pl.zwornik.recognition;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/** All units of one kind that bear one name: the two gminas Turek, the powiats bielski, the district Ochota. */
final class Place {

    /** What is named. */
    enum Kind {
        GMINA(1),
        DISTRICT(2),
        POWIAT(4),
        VOIVODESHIP(8);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }

        /** Returns the one bit that stands for it in a set of kinds. */
        int bit() {
            return bit;
        }
    }

    private static final TercCode CAPITAL = TercCode.parse("1465");

    private final Kind kind;
    private final Optional<String> name;
    private final List<TercCode> units;
    private final List<TercCode> powiats;
    private final List<TercCode> cities;
    private final List<TercCode> voivodeships;

    /**
     * Makes a place.
     *
     * @param units the codes of all units of the name, in order
     * @param namesakes the land powiats that are named after the place
     */
    Place(Kind kind, String name, List<TercCode> units, List<TercCode> namesakes) {
        this.kind = kind;
        this.name = Optional.of(name);
        this.units = List.copyOf(units);
        this.powiats = namesakes.isEmpty() ? landPowiats(units) : List.copyOf(namesakes);
        this.cities =
                distinct(units.stream().filter(TercCode::isCityWithPowiatRights).toList(), 4);
        this.voivodeships = distinct(cities(units), 2);
    }

    /** A city with powiat rights lies in no land powiat. */
    private static List<TercCode> landPowiats(List<TercCode> units) {
        return distinct(
                units.stream().filter(unit -> !unit.isCityWithPowiatRights()).toList(), 4);
    }

    /** The office of a voivodeship sits in a city with powiat rights, if one bears the name. */
    private static List<TercCode> cities(List<TercCode> units) {
        List<TercCode> cities =
                units.stream().filter(TercCode::isCityWithPowiatRights).toList();
        return cities.isEmpty() ? units : cities;
    }

    private static List<TercCode> distinct(List<TercCode> units, int digits) {
        TreeSet<TercCode> codes = new TreeSet<>();
        for (TercCode unit : units) {
            if (unit.value().length() >= digits) {
                codes.add(TercCode.parse(unit.value().substring(0, digits)));
            }
        }
        return List.copyOf(codes);
    }

    Kind kind() {
        return kind;
    }

    /** Returns the name in the nominative, as the register has it. */
    Optional<String> name() {
        return name;
    }

    /** Returns the codes of all units of the name, in order. */
    List<TercCode> units() {
        return units;
    }

    /** Returns how likely it is meant, among places that share a form: the more units, and the more urban, the likelier. */
    int weight() {
        return units.stream()
                .mapToInt(unit -> unit.gminaKind().map(Place::weight).orElse(1))
                .sum();
    }

    private static int weight(GminaKind kind) {
        return switch (kind) {
            case URBAN -> 3;
            case URBAN_RURAL -> 2;
            default -> 1;
        };
    }

    /** Returns the land powiats whose office may be there: those named after it, else those in which it lies. */
    List<TercCode> powiats() {
        return powiats;
    }

    /** Returns the cities with powiat rights of the name, each as its powiat. */
    List<TercCode> cities() {
        return cities;
    }

    /** Returns the voivodeships whose office may be there. */
    List<TercCode> voivodeships() {
        return voivodeships;
    }

    /** Tells whether it is the capital, whose districts have codes of their own. */
    boolean isCapital() {
        return units.get(0).isWithin(CAPITAL);
    }
}
