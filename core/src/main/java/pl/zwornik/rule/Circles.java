package pl.zwornik.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;

/**
 * Tells of organisations whether a relation leads from them back to themselves. Every step of the relation is taken once
 * (Tarjan's walk): those on a circle are left, in the order in which they were entered, above the first of them.
 */
final class Circles {

    private final Map<OrganisationId, List<OrganisationId>> next = new HashMap<>();
    private final Map<OrganisationId, Step> steps = new HashMap<>();
    private final Deque<Step> path = new ArrayDeque<>();
    private final Deque<Step> open = new ArrayDeque<>();

    private Circles(Collection<Organisation> all, Function<Organisation, List<OrganisationId>> relation) {
        all.forEach(one -> next.put(one.getId(), relation.apply(one)));
        all.forEach(one -> walk(one.getId()));
    }

    /** One organisation on the walk. */
    private static final class Step {
        private final Iterator<OrganisationId> next;
        private final int number;
        private int lowest;
        private boolean left;
        private boolean circle;
        private boolean elsewhere;

        Step(Iterator<OrganisationId> next, int number) {
            this.next = next;
            this.number = number;
            this.lowest = number;
        }
    }

    /** Walks over all organisations along a relation. */
    static Circles of(Collection<Organisation> all, Function<Organisation, List<OrganisationId>> relation) {
        return new Circles(all, relation);
    }

    /** Tells whether the relation leads back to an organisation; unknown where it leads to one that is elsewhere. */
    Tri has(OrganisationId organisation) {
        Step step = steps.get(organisation);
        if (step == null || (!step.circle && step.elsewhere)) {
            return Tri.UNKNOWN;
        }
        return Tri.of(step.circle);
    }

    private void walk(OrganisationId start) {
        if (steps.containsKey(start)) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            Step top = path.element();
            if (top.next.hasNext()) {
                go(top, top.next.next());
            } else {
                leave(path.remove());
            }
        }
    }

    private void enter(OrganisationId id) {
        Step step = new Step(next.getOrDefault(id, List.of()).iterator(), steps.size());
        steps.put(id, step);
        path.push(step);
        open.push(step);
    }

    private void go(Step from, OrganisationId to) {
        Step known = steps.get(to);
        if (!next.containsKey(to)) {
            from.elsewhere = true;
        } else if (known == null) {
            enter(to);
        } else if (known.left) {
            from.elsewhere |= known.elsewhere;
        } else {
            from.lowest = Math.min(from.lowest, known.number);
        }
    }

    private void leave(Step step) {
        if (step.lowest == step.number) {
            close(step);
        }
        Step from = path.peek();
        if (from != null) {
            from.lowest = Math.min(from.lowest, step.lowest);
            from.elsewhere |= step.elsewhere;
        }
    }

    /** Leaves all that were entered since the first of a circle, or one that is on none. */
    private void close(Step first) {
        boolean alone = open.element() == first;
        Step last;
        do {
            last = open.remove();
            last.left = true;
            last.circle = !alone;
            last.elsewhere = first.elsewhere;
        } while (last != first);
    }
}
