package pl.zwornik.sector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Succession;

/**
 * How the organisations of a sector are related, also seen from the side that does not say so itself.
 *
 * <p>Answers are of what the organisations of the sector say, in the order of their ids; predecessors in the order in which
 * they stand. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Relations {

    private final Map<OrganisationId, List<OrganisationId>> parts = new HashMap<>();
    private final Map<OrganisationId, List<OrganisationId>> units = new HashMap<>();
    private final Map<Identifier, List<OrganisationId>> identified = new HashMap<>();
    private final Map<Link, List<OrganisationId>> predecessors = new HashMap<>();
    private final Map<Link, List<OrganisationId>> successors = new HashMap<>();

    /** An end of a succession, and how the succession is known. */
    private record Link(OrganisationId of, Claim.Basis basis) {}

    Relations(Collection<Organisation> organisations) {
        for (Organisation one : organisations) {
            OrganisationId id = one.getId();
            one.getParent().ifPresent(parent -> add(parts, parent, id));
            one.getLegalEntities().stream()
                    .map(Dated::value)
                    .distinct()
                    .filter(entity -> !entity.equals(id))
                    .forEach(entity -> add(units, entity, id));
            one.getIdentifiers().stream()
                    .map(Dated::value)
                    .distinct()
                    .forEach(identifier -> add(identified, identifier, id));
            for (Claim<Succession> succession : one.getSuccessions()) {
                OrganisationId predecessor = succession.value().getPredecessor();
                add(predecessors, new Link(id, succession.basis()), predecessor);
                add(successors, new Link(predecessor, succession.basis()), id);
            }
        }
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(value);
    }

    private static <K, V> List<V> at(Map<K, List<V>> map, K key) {
        return List.copyOf(map.getOrDefault(key, List.of()));
    }

    /** Returns the organisations that an identifier is or was of. */
    public List<OrganisationId> identifiedBy(Identifier identifier) {
        return at(identified, identifier);
    }

    /** Returns the organisations whose parent an organisation is. */
    public List<OrganisationId> parts(OrganisationId whole) {
        return at(parts, whole);
    }

    /** Returns the other organisations that act, or acted at any time, in the legal personality of one. */
    public List<OrganisationId> implementingUnits(OrganisationId legalEntity) {
        return at(units, legalEntity);
    }

    /** Returns from which organisations one came, as sources state, or as was inferred and is to be confirmed. */
    public List<OrganisationId> predecessors(OrganisationId successor, Claim.Basis basis) {
        return at(predecessors, new Link(successor, basis));
    }

    /** Returns which organisations came from one, as sources state, or as was inferred and is to be confirmed. */
    public List<OrganisationId> successors(OrganisationId predecessor, Claim.Basis basis) {
        return at(successors, new Link(predecessor, basis));
    }

    /**
     * Returns what has become of an organisation: those at the end of the successions that sources state, in the order of
     * their ids; itself where none is stated, and nothing where they go round in a circle.
     */
    public List<OrganisationId> latestForms(OrganisationId organisation) {
        Set<OrganisationId> seen = new HashSet<>(Set.of(organisation));
        Deque<OrganisationId> open = new ArrayDeque<>(seen);
        List<OrganisationId> latest = new ArrayList<>();
        while (!open.isEmpty()) {
            OrganisationId one = open.remove();
            List<OrganisationId> next = successors(one, Claim.Basis.STATED);
            if (next.isEmpty()) {
                latest.add(one);
            }
            next.stream().filter(seen::add).forEach(open::add);
        }
        return latest.stream().sorted().toList();
    }
}
