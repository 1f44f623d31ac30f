package pl.zwornik.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.zwornik.id.Id;

/** What was added to a sector, in that order, also where an id stands twice; removed without a search. */
final class Additions {

    private final Map<Integer, Added> byNumber = new LinkedHashMap<>();
    private final Map<Id, List<Integer>> numbers = new HashMap<>();
    private int last;

    void add(Added one) {
        byNumber.put(++last, one);
        numbers.computeIfAbsent(one.aggregate().id(), key -> new ArrayList<>(1)).add(last);
    }

    /** Removes all with an id. */
    void remove(Id id) {
        List<Integer> found = numbers.remove(id);
        if (found != null) {
            found.forEach(byNumber::remove);
        }
    }

    /** Returns all that are there, in the order in which they were added. */
    Collection<Added> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }
}
