package pl.zwornik.testkit.wrong;

import java.util.List;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.Versioned;
import pl.zwornik.territory.TercCode;

/** Stores that find organisations badly by what they serve and how they are related. */
final class WrongFinders {

    private WrongFinders() {}

    /** Looks for areas within a unit, as it does for seats. */
    static final class ServesTheWrongWayRound extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> mayServe(TercCode unit) {
                    return all().map(Versioned::value)
                            .filter(one -> one.getAreas().stream()
                                    .flatMap(area -> area.value().options().stream())
                                    .anyMatch(option -> option.value().isWithin(unit)))
                            .map(Organisation::getId)
                            .toList();
                }
            };
        }
    }

    /** Has one column for the legal entity, and so only the newest. */
    static final class KeepsOneLegalEntity extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> actingFor(OrganisationId legalEntity) {
                    return super.actingFor(legalEntity).stream()
                            .filter(id -> {
                                List<Dated<OrganisationId>> all =
                                        find(id).orElseThrow().value().getLegalEntities();
                                return all.get(all.size() - 1).value().equals(legalEntity);
                            })
                            .toList();
                }
            };
        }
    }

    /** Has an index row for a succession only where a source states it. */
    static final class DropsInferences extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> maySucceed(OrganisationId predecessor) {
                    return super.maySucceed(predecessor).stream()
                            .filter(id -> find(id).orElseThrow().value().getSuccessions().stream()
                                    .anyMatch(
                                            one -> one.isStated() && one.value().follows(predecessor)))
                            .toList();
                }
            };
        }
    }
}
