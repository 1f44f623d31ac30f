package pl.zwornik.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.Tri;
import pl.zwornik.result.internal.Checks;

/**
 * One dated state of the register of territorial units: what there was, and what it was called.
 *
 * <p>A state is whole, or an {@link #isExtract() extract}; that a unit is not in an extract does not mean that it was not
 * there. Loaded from the official export by {@link TercFile}; several states stand side by side in {@link Gazetteers}.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Gazetteer {

    private final LocalDate state;
    private final boolean extract;
    private final boolean namesakes;
    private final NavigableMap<String, TerritorialUnit> units = new TreeMap<>();
    private final Map<String, List<TerritorialUnit>> byName = new HashMap<>();

    private Gazetteer(LocalDate state, Collection<TerritorialUnit> given, boolean extract, boolean namesakes) {
        this.state = state;
        this.extract = extract;
        this.namesakes = namesakes;
        for (TerritorialUnit unit : given) {
            TerritorialUnit other = units.put(unit.code().value(), unit);
            Checks.require(other == null, TerritoryFailures.CODE_TWICE, "/units");
        }
        units.values().forEach(unit -> byName.computeIfAbsent(PolishText.fold(unit.name()), name -> new ArrayList<>(1))
                .add(unit));
        byName.replaceAll((name, list) -> List.copyOf(list));
    }

    /**
     * Returns the whole state of a day.
     *
     * @param state the day as of which the register is taken
     * @param units in any order, none twice; may be empty
     * @throws pl.zwornik.result.InvariantViolationException if two units have one code
     */
    public static Gazetteer of(LocalDate state, Collection<TerritorialUnit> units) {
        return new Gazetteer(
                Objects.requireNonNull(state, "state"), Objects.requireNonNull(units, "units"), false, true);
    }

    /** Returns this state known to leave out units that were there, perhaps some that share a name with those that it has. */
    public Gazetteer asExtract() {
        return new Gazetteer(state, units.values(), true, false);
    }

    /** Returns this state known to leave out units that were there, but none that shares a name with one that it has. */
    public Gazetteer asExtractWithNamesakes() {
        return new Gazetteer(state, units.values(), true, true);
    }

    /** Tells whether it has every unit of each name that it has, so that the only one of a name is the only one there was. */
    public boolean hasNamesakes() {
        return namesakes;
    }

    /** Tells whether it is known to leave out units that were there. */
    public boolean isExtract() {
        return extract;
    }

    /** Returns the day as of which the register is taken. */
    public LocalDate state() {
        return state;
    }

    /** Returns all units in the order of their codes: each voivodeship, its powiats, their gminas with their parts. */
    public List<TerritorialUnit> units() {
        return List.copyOf(units.values());
    }

    /** Returns the unit of a code; of six digits, the gmina whatever its kind. */
    public Optional<TerritorialUnit> unit(TercCode code) {
        if (code.level() != TercCode.Level.GMINA_OF_ANY_KIND) {
            return Optional.ofNullable(units.get(code.value()));
        }
        return within(code).filter(TerritorialUnit::isGmina).findFirst();
    }

    /** Tells whether there was a unit of a code; unknown where an extract does not have it. */
    public Tri has(TercCode code) {
        return unit(code).isPresent() ? Tri.YES : extract ? Tri.UNKNOWN : Tri.NO;
    }

    /**
     * Returns a unit and all that lies in it, as {@link TercCode#isWithin} tells, in the order of their codes: of a gmina
     * also its parts, of a city with powiat rights its powiat, too; empty where nothing does.
     */
    public Stream<TerritorialUnit> within(TercCode scope) {
        String digits = scope.gmina().orElse(scope).value();
        return units.subMap(digits, true, digits + ':', false).values().stream(); // ':' follows '9'
    }

    /** Returns the gminas, in the order of their codes. */
    public Stream<TerritorialUnit> gminas() {
        return units.values().stream().filter(TerritorialUnit::isGmina);
    }

    /**
     * Returns the units of a name, in the order of their codes; case, diacritics and punctuation do not count. A town and
     * the gmina around it often share one.
     */
    public List<TerritorialUnit> named(String name) {
        return byName.getOrDefault(PolishText.fold(name), List.of());
    }

    /**
     * Returns the units in which another lies, from the nearest to its voivodeship, as far as they are here; empty for a
     * voivodeship. A part of a gmina lies in the gmina: a town and a rural area in that of their six digits, a district and
     * a delegatura in the only urban gmina of their city.
     */
    public List<TerritorialUnit> ancestors(TercCode code) {
        List<TerritorialUnit> found = new ArrayList<>();
        String digits = code.value();
        code.gminaKind()
                .filter(kind -> !kind.isGmina())
                .flatMap(kind -> around(digits, kind))
                .ifPresent(found::add);
        for (int length : new int[] {4, 2}) {
            if (length < digits.length()) {
                unit(TercCode.parse(digits.substring(0, length))).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the gmina of a part; those of cities have six digits of their own, and the city is gmina 01. */
    private Optional<TerritorialUnit> around(String part, GminaKind kind) {
        boolean ofCity = kind == GminaKind.DISTRICT || kind == GminaKind.DELEGATURA;
        return unit(TercCode.parse(ofCity ? part.substring(0, 4) + "011" : part.substring(0, 6)));
    }

    /** Returns the cities that had powiat rights in this state, under their codes of four digits. */
    public List<TerritorialUnit> citiesWithPowiatRights() {
        return units.values().stream()
                .filter(unit -> unit.isPowiat() && unit.code().isCityWithPowiatRights())
                .toList();
    }

    /**
     * Returns what is otherwise than in another, earlier state, in the order of the codes; see {@link GazetteerChange}.
     * Meaningful where both states are whole.
     */
    public List<GazetteerChange> changesSince(Gazetteer earlier) {
        return GazetteerChanges.between(earlier.units, units);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gazetteer that
                && state.equals(that.state)
                && extract == that.extract
                && namesakes == that.namesakes
                && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, units);
    }

    /** Returns the day and how many units there are, such as {@code 2021-01-01, 4214 units}; of an extract says so. */
    @Override
    public String toString() {
        return state + ", " + units.size() + " units" + (extract ? ", an extract" : "");
    }
}
