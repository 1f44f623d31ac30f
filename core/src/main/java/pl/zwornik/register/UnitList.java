package pl.zwornik.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;

/** The units of the rows read so far: a row that stands twice counts once, and no id is given twice. */
final class UnitList {

    private final List<RegisteredUnit> units = new ArrayList<>();
    private final Set<OrganisationId> ids = new HashSet<>();
    private final Map<OrganisationId, List<RegisteredUnit>> sameId = new TreeMap<>();

    /** Adds what a row says, unless a row has said it already; an id that is taken is replaced. */
    void add(Organisation unit, Row row) {
        List<RegisteredUnit> others = sameId.computeIfAbsent(unit.getId(), id -> new ArrayList<>(1));
        for (RegisteredUnit other : others) {
            if (other.organisation().equals(unit)) {
                row.doubt(RegisterFailures.ROW_TWICE, "line", String.valueOf(other.line()));
                return;
            }
        }
        Organisation kept = unit;
        if (!others.isEmpty()) {
            row.doubt(
                    RegisterFailures.UNIT_TWICE,
                    "line",
                    String.valueOf(others.get(0).line()));
        }
        if (ids.contains(unit.getId())) {
            kept = unit.toBuilder()
                    .id(UnitIds.another(unit.getId(), unit.displayName(), ids::contains))
                    .build();
        }
        others.add(new RegisteredUnit(unit, row.line()));
        ids.add(kept.getId());
        units.add(new RegisteredUnit(kept, row.line()));
    }

    List<RegisteredUnit> list() {
        return List.copyOf(units);
    }
}
