package pl.zwornik.testkit.wrong;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.territory.TercCode;

/** Stores that answer badly. */
final class WrongReaders {

    private WrongReaders() {}

    /** Has an index row for the first option of a seat only. */
    static final class DropsIndexRows extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> maySitIn(TercCode unit) {
                    return super.maySitIn(unit).stream()
                            .filter(id -> find(id).orElseThrow().value().getSeats().stream()
                                    .flatMap(seat ->
                                            seat.value().options().stream().limit(1))
                                    .anyMatch(option -> option.value().isWithin(unit)))
                            .toList();
                }
            };
        }
    }

    /** Never removes the rows under which an organisation was found by name. */
    static final class KeepsOldIndexRows extends ForwardingStore {

        private final Map<OrganisationId, Organisation> ever = new ConcurrentHashMap<>();

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            Map<Id, Integer> versions = super.commit(changes);
            changes.list().forEach(change -> {
                if (change.value() instanceof Organisation organisation) {
                    ever.merge(organisation.getId(), organisation, (old, saved) -> saved.toBuilder()
                            .names(Stream.concat(old.getNames().stream(), saved.getNames().stream())
                                    .map(name -> Dated.of(name.value()))
                                    .toList())
                            .build());
                }
            });
            return versions;
        }

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> named(String text) {
                    return ever.values().stream()
                            .filter(one -> one.isNamed(text))
                            .map(Organisation::getId)
                            .sorted()
                            .toList();
                }
            };
        }
    }

    /** Streams by name, as a list on a screen would. */
    static final class Reorders extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public Stream<Versioned<Organisation>> all() {
                    return super.all()
                            .sorted(Comparator.comparing(one -> one.value().displayName(), PolishText.ORDER));
                }
            };
        }
    }

    /** Orders names as code points go. */
    static final class OrdersByCodePoint extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> inNameOrder() {
                    return all().map(Versioned::value)
                            .sorted(Comparator.comparing(Organisation::displayName)
                                    .thenComparing(Organisation::getId))
                            .map(Organisation::getId)
                            .toList();
                }
            };
        }
    }

    /** Has the newest version only. */
    static final class ForgetsRevisions extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public Optional<Versioned<Organisation>> find(OrganisationId id, int version) {
                    return find(id).filter(newest -> newest.version() == version);
                }

                @Override
                public List<Revision> revisions(OrganisationId id) {
                    return super.revisions(id).stream().limit(1).toList();
                }
            };
        }
    }

    /** Reads the rest of a stream when it is asked for it. */
    static final class StreamsManyMoments extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public Stream<Versioned<Organisation>> all() {
                    return super.all().map(one -> find(one.value().getId()).orElseThrow());
                }
            };
        }
    }

    /** Finds a name by its exact characters. */
    static final class FoldsNothing extends ForwardingStore {

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<OrganisationId> named(String text) {
                    return super.named(text).stream()
                            .filter(id -> find(id).orElseThrow().value().getNames().stream()
                                    .anyMatch(name -> name.value().text().equals(text)
                                            || name.value()
                                                    .asWritten()
                                                    .filter(text::equals)
                                                    .isPresent()))
                            .toList();
                }
            };
        }
    }
}
