package pl.zwornik.sector;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pl.zwornik.id.Aggregate;
import pl.zwornik.result.Place;

/** An aggregate with the place that failures name. */
record Added(Aggregate aggregate, Place place) {

    /** Returns the aggregates of one type by id, in the order of the ids. */
    static <K extends Comparable<K>, T extends Aggregate> Map<K, T> byId(
            Collection<Added> added, Class<T> type, Function<T, K> id) {
        Map<K, T> byId = new TreeMap<>();
        added.stream()
                .map(Added::aggregate)
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(one -> byId.put(id.apply(one), one));
        return Collections.unmodifiableMap(byId);
    }
}
