package pl.zwornik.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;

/** Which known unit each unit of a register is: each at most once, and the surest sign first. */
final class UnitMatches {

    private static final int GMINA_DIGITS = 6;

    private final Map<OrganisationId, Organisation> rest = new TreeMap<>();
    private final Set<OrganisationId> known = new HashSet<>();
    private final Set<OrganisationId> ids = new HashSet<>();
    private final Map<OrganisationId, Organisation> before = new HashMap<>();

    private UnitMatches() {}

    static UnitMatches of(Collection<Organisation> known, UnitRegister register) {
        UnitMatches matches = new UnitMatches();
        known.forEach(unit -> matches.rest.put(unit.getId(), unit));
        matches.known.addAll(matches.rest.keySet());
        List<Organisation> read =
                register.units().stream().map(RegisteredUnit::organisation).toList();
        read.forEach(unit -> matches.ids.add(unit.getId()));
        matches.match(read, unit -> true, UnitMatches::identifiers);
        matches.match(read, unit -> true, unit -> Stream.of(unit.getId() + " " + name(unit)));
        matches.match(
                read, register::isSourceOf, unit -> Stream.of(unit.getType() + " " + places(unit) + " " + name(unit)));
        matches.match(read, unit -> true, unit -> Stream.of(unit.getId().value()));
        matches.ids.addAll(matches.known);
        return matches;
    }

    private static Stream<String> identifiers(Organisation unit) {
        return unit.getIdentifiers().stream().map(one -> one.value().toString());
    }

    private static String name(Organisation unit) {
        return PolishText.fold(unit.displayName());
    }

    /** The last digit of a gmina changes when a village becomes a town. */
    private static List<String> places(Organisation unit) {
        return Stream.concat(unit.getAreas().stream(), unit.getSeats().stream())
                .flatMap(place -> place.value().options().stream())
                .map(option -> option.value().value())
                .map(digits -> digits.substring(0, Math.min(digits.length(), GMINA_DIGITS)))
                .sorted()
                .toList();
    }

    /** Matches what is not matched yet by signs that one known unit alone bears, and one of the register. */
    private void match(
            List<Organisation> read, Predicate<Organisation> among, Function<Organisation, Stream<String>> signs) {
        Map<String, Set<OrganisationId>> ofKnown =
                bySign(rest.values().stream().filter(among).toList(), signs);
        List<Organisation> open =
                read.stream().filter(unit -> !before.containsKey(unit.getId())).toList();
        Map<String, Set<OrganisationId>> ofRead = bySign(open, signs);
        for (Organisation unit : open) {
            signs.apply(unit)
                    .filter(sign -> ofRead.getOrDefault(sign, Set.of()).size() == 1)
                    .map(sign -> ofKnown.getOrDefault(sign, Set.of()))
                    .filter(found -> found.size() == 1)
                    .map(found -> rest.get(found.iterator().next()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found -> {
                        before.put(unit.getId(), found);
                        rest.remove(found.getId());
                    });
        }
    }

    private static Map<String, Set<OrganisationId>> bySign(
            List<Organisation> units, Function<Organisation, Stream<String>> signs) {
        Map<String, Set<OrganisationId>> bySign = new HashMap<>();
        for (Organisation unit : units) {
            signs.apply(unit).forEach(sign -> bySign.computeIfAbsent(sign, key -> new HashSet<>(2))
                    .add(unit.getId()));
        }
        return bySign;
    }

    /** Returns the known unit that a unit of the register is; empty where it is none. */
    Optional<Organisation> before(OrganisationId read) {
        return Optional.ofNullable(before.get(read));
    }

    /** Returns the known units that are not in the register, in the order of their ids. */
    Collection<Organisation> unmatched() {
        return rest.values();
    }

    /** Returns a new unit under its id, or under another where a known unit has that. */
    Organisation underFreeId(Organisation read) {
        if (!known.contains(read.getId())) {
            return read;
        }
        OrganisationId free = UnitIds.another(read.getId(), read.displayName(), ids::contains);
        ids.add(free);
        return read.toBuilder().id(free).build();
    }
}
