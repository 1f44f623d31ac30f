package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.SharedDays;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;

/** Which identifiers another organisation bore on the same day: those before are looked at once, and those after once. */
final class SharedIdentifiers {

    /** An identifier as one organisation states it, by its position. */
    private record Stated(OrganisationId of, int index) {}

    private final Map<Stated, OrganisationId> certain = new HashMap<>();
    private final Set<Stated> possible = new HashSet<>();

    private SharedIdentifiers(Collection<Organisation> all) {
        List<Organisation> order = new ArrayList<>(all);
        look(order);
        Collections.reverse(order);
        look(order);
    }

    static SharedIdentifiers of(Collection<Organisation> all) {
        return new SharedIdentifiers(all);
    }

    /** Returns another that certainly bore an identifier of an organisation on the same day; empty where none did. */
    Optional<OrganisationId> other(OrganisationId of, int index) {
        return Optional.ofNullable(certain.get(new Stated(of, index)));
    }

    /** Tells whether another may have borne an identifier of an organisation on the same day. */
    boolean maybe(OrganisationId of, int index) {
        return possible.contains(new Stated(of, index));
    }

    private void look(List<Organisation> order) {
        Map<Identifier, SharedDays<OrganisationId>> before = new HashMap<>();
        for (Organisation one : order) {
            List<Dated<Identifier>> own = one.getIdentifiers();
            for (int i = 0; i < own.size(); i++) {
                SharedDays<OrganisationId> days = before.get(own.get(i).value());
                if (days != null) {
                    note(new Stated(one.getId(), i), own.get(i), days);
                }
            }
            own.forEach(dated -> before.computeIfAbsent(dated.value(), any -> new SharedDays<>())
                    .keep(dated.during(), one.getId()));
        }
    }

    private void note(Stated stated, Dated<Identifier> own, SharedDays<OrganisationId> days) {
        days.certainlyWith(own.during()).ifPresent(other -> certain.putIfAbsent(stated, other));
        if (days.with(own.during()) == Tri.UNKNOWN) {
            possible.add(stated);
        }
    }
}
