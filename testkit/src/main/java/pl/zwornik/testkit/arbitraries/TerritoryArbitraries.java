package pl.zwornik.testkit.arbitraries;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.GazetteerChange;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.territory.Voivodeship;
import pl.zwornik.territory.Voivodeships;

/**
 * Codes of territorial units.
 *
 * @since 0.1.0
 */
public final class TerritoryArbitraries {

    private static final int FIRST_CITY = 61;

    private TerritoryArbitraries() {}

    /** Returns codes of every level, half of them from a small pool whose members lie in each other. */
    public static Arbitrary<TercCode> units() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of("30", "3021", "302105", "3021052", "3064011")
                                .map(TercCode::parse)),
                Tuple.of(1, anyUnits()));
    }

    /** Returns units of the register: voivodeships, powiats, gminas and their parts, under invented names. */
    public static Arbitrary<TerritorialUnit> territorialUnits() {
        Arbitrary<TercCode> codes = units().filter(code -> code.level() != TercCode.Level.GMINA_OF_ANY_KIND);
        return Combinators.combine(codes, TextArbitraries.polishWords()).as(TerritorialUnit::new);
    }

    /** Returns states of the register with up to 20 units, whole ones and extracts. */
    public static Arbitrary<Gazetteer> gazetteers() {
        return Combinators.combine(
                        FactArbitraries.days(),
                        territorialUnits()
                                .list()
                                .uniqueElements(TerritorialUnit::code)
                                .ofMaxSize(20),
                        Arbitraries.of(true, false))
                .as((day, units, whole) -> {
                    Gazetteer state = Gazetteer.of(day, units);
                    return whole ? state : state.asExtract();
                });
    }

    /** Returns what happens to units: new, gone, renamed or of another kind. */
    public static Arbitrary<GazetteerChange> changes() {
        return territorialUnits()
                .flatMap(unit -> Arbitraries.of(
                        new GazetteerChange(null, unit),
                        new GazetteerChange(unit, null),
                        new GazetteerChange(unit, new TerritorialUnit(unit.code(), unit.name() + " Nowa"))));
    }

    /** Returns the voivodeships. */
    public static Arbitrary<Voivodeship> voivodeships() {
        return Arbitraries.of(Voivodeships.load().all());
    }

    private static Arbitrary<TercCode> anyUnits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(2, 4, 6, 7, 7, 7))
                .as((voivodeship, powiat, gmina, kind, length) -> {
                    char last = (powiat >= FIRST_CITY ? "11189" : "12345").charAt(kind);
                    int only = powiat >= FIRST_CITY && last == '1' ? 1 : gmina; // a city is one urban gmina
                    return TercCode.parse(
                            String.format(Locale.ROOT, "%02d%02d%02d%s", voivodeship * 2, powiat, only, last)
                                    .substring(0, length));
                });
    }
}
