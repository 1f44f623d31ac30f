package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.sector.Sector;

/**
 * All that a store shows at one moment, to be compared with another: a refusal leaves it equal.
 *
 * @param sector what is kept
 * @param revisions by id
 * @param selections what every selection gives for every question that the sector suggests
 */
record StoreState(Sector sector, Map<Id, List<Revision>> revisions, List<List<? extends Id>> selections) {

    static StoreState of(Store store) {
        Sector sector = store.snapshot();
        Map<Id, List<Revision>> revisions = new LinkedHashMap<>();
        for (Aggregate kept : sector.aggregates()) {
            revisions.put(kept.id(), Steps.revisions(store, kept.id()));
        }
        List<List<? extends Id>> selections = new ArrayList<>();
        for (Selection selection : Selection.all(sector)) {
            selections.add(selection.asked().apply(store));
        }
        return new StoreState(sector, revisions, selections);
    }
}
