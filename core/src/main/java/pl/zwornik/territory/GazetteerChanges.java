package pl.zwornik.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two states of the register. */
final class GazetteerChanges {

    private static final int DIGITS_OF_A_GMINA = 6;

    private GazetteerChanges() {}

    /** Returns the changes in the order of the codes, a changed kind under the later one. */
    static List<GazetteerChange> between(Map<String, TerritorialUnit> before, Map<String, TerritorialUnit> after) {
        Map<String, TerritorialUnit> gminasGone = new HashMap<>();
        before.forEach((code, unit) -> {
            if (unit.isGmina() && !after.containsKey(code)) {
                gminasGone.put(code.substring(0, DIGITS_OF_A_GMINA), unit);
            }
        });
        List<GazetteerChange> changes = new ArrayList<>();
        after.forEach((code, unit) -> {
            TerritorialUnit same = before.get(code);
            TerritorialUnit other =
                    same == null && unit.isGmina() ? gminasGone.remove(code.substring(0, DIGITS_OF_A_GMINA)) : null;
            if (other != null) {
                changes.add(new GazetteerChange(other, unit));
            } else if (same == null) {
                changes.add(new GazetteerChange(null, unit));
            } else if (!same.name().equals(unit.name())) {
                changes.add(new GazetteerChange(same, unit));
            }
        });
        before.forEach((code, unit) -> {
            boolean changed = unit.isGmina() && !gminasGone.containsKey(code.substring(0, DIGITS_OF_A_GMINA));
            if (!after.containsKey(code) && !changed) {
                changes.add(new GazetteerChange(unit, null));
            }
        });
        changes.sort(Comparator.comparing(GazetteerChange::code));
        return List.copyOf(changes);
    }
}
