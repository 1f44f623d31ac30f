package pl.zwornik.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;

/**
 * How the organisations of a sector are related, seen from the side that does not say so itself.
 *
 * <p>Each answer holds what the organisations of the sector state, in the order of their ids. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Relations {

    private final Map<OrganisationId, List<OrganisationId>> parts = new HashMap<>();
    private final Map<OrganisationId, List<OrganisationId>> units = new HashMap<>();

    Relations(Collection<Organisation> organisations) {
        for (Organisation one : organisations) {
            one.getParent().ifPresent(parent -> add(parts, parent, one.getId()));
            one.getLegalEntities().stream()
                    .map(entity -> entity.value())
                    .distinct()
                    .filter(entity -> !entity.equals(one.getId()))
                    .forEach(entity -> add(units, entity, one.getId()));
        }
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(value);
    }

    private static <K, V> List<V> at(Map<K, List<V>> map, K key) {
        return List.copyOf(map.getOrDefault(key, List.of()));
    }

    /** Returns the organisations whose parent an organisation is. */
    public List<OrganisationId> parts(OrganisationId whole) {
        return at(parts, whole);
    }

    /** Returns the other organisations that act, or acted at any time, in the legal personality of one. */
    public List<OrganisationId> implementingUnits(OrganisationId legalEntity) {
        return at(units, legalEntity);
    }
}
