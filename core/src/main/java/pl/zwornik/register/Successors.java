package pl.zwornik.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;

/** Which units of a register may have taken the places of those that are gone. */
final class Successors {

    private Successors() {}

    /** Returns the pairs in the order of the codes of their areas. */
    static List<ProposedSuccession> among(Collection<Organisation> gone, Collection<Organisation> present) {
        Map<TercCode, List<Organisation>> before = byArea(gone);
        Map<TercCode, List<Organisation>> after = byArea(present);
        List<ProposedSuccession> successions = new ArrayList<>();
        before.forEach((area, units) -> {
            List<Organisation> found = after.getOrDefault(area, List.of());
            if (units.size() == 1
                    && found.size() == 1
                    && !found.get(0).maySucceed(units.get(0).getId())) { // which somebody has told already
                successions.add(new ProposedSuccession(units.get(0), found.get(0)));
            }
        });
        return successions;
    }

    private static Map<TercCode, List<Organisation>> byArea(Collection<Organisation> units) {
        Map<TercCode, List<Organisation>> byArea = new TreeMap<>();
        for (Organisation unit : units) {
            area(unit).ifPresent(area -> byArea.computeIfAbsent(area, any -> new ArrayList<>(1))
                    .add(unit));
        }
        return byArea;
    }

    /** Returns the only area that a unit serves, of a gmina without its kind, which changes when a village becomes a town. */
    private static Optional<TercCode> area(Organisation unit) {
        return unit.getAreas().size() == 1
                ? unit.getAreas().get(0).value().settled().map(code -> code.gmina()
                        .orElse(code))
                : Optional.empty();
    }
}
