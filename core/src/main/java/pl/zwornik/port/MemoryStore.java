package pl.zwornik.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.zwornik.fact.PolishText;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;
import pl.zwornik.sector.SectorFailures;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * A store that keeps everything in memory, for tests and for work that need not outlive the process. Thread-safe.
 *
 * <p>A commit copies the table of contents, so its cost grows with the number of aggregates.
 *
 * @since 0.1.0
 */
public final class MemoryStore implements Store {

    private record Entry(Aggregate value, Revision revision) {}

    /** Every revision of every aggregate, oldest first; replaced as a whole by each commit. */
    private volatile Map<Kind, Map<String, List<Entry>>> contents = Map.of();

    /** Makes an empty store. */
    public MemoryStore() {}

    @Override
    public synchronized Map<Id, Integer> commit(Changes changes) {
        Map<Kind, Map<String, List<Entry>>> next = new TreeMap<>();
        contents.forEach((kind, byId) -> next.put(kind, new TreeMap<>(byId)));
        List<Conflict> conflicts = new ArrayList<>();
        Map<Id, Integer> versions = new LinkedHashMap<>();
        for (Changes.Change change : changes.list()) {
            Id id = change.value().id();
            List<Entry> revisions =
                    next.computeIfAbsent(id.kind(), kind -> new TreeMap<>()).getOrDefault(id.value(), List.of());
            if (revisions.size() != change.readVersion()) {
                conflicts.add(new Conflict(id, change.readVersion(), revisions.size()));
                continue;
            }
            int version = revisions.size() + 1;
            List<Entry> longer = new ArrayList<>(revisions);
            longer.add(new Entry(change.value(), new Revision(version, changes.cause())));
            next.get(id.kind()).put(id.value(), longer);
            versions.put(id, version);
        }
        if (!conflicts.isEmpty()) {
            throw new ConflictingChangeException(conflicts);
        }
        requireTargets(changes, next);
        contents = next;
        return versions;
    }

    private static void requireTargets(Changes changes, Map<Kind, Map<String, List<Entry>>> next) {
        List<Failure> dangling = new ArrayList<>();
        for (Changes.Change change : changes.list()) {
            for (Reference reference : change.value().references()) {
                Id target = reference.target();
                if (!next.getOrDefault(target.kind(), Map.of()).containsKey(target.value())) {
                    dangling.add(Failure.of(SectorFailures.REFERENCE_DANGLING, reference.path())
                            .with("kind", target.kind().key())
                            .with("id", target));
                }
            }
        }
        if (!dangling.isEmpty()) {
            throw new RejectedChangesException(dangling);
        }
    }

    @Override
    public Organisations organisations() {
        return new OrganisationsInMemory();
    }

    @Override
    public People people() {
        return new PeopleInMemory();
    }

    @Override
    public Kept<SeriesId, Series> series() {
        return new InMemory<>(Kind.SERIES, Series.class);
    }

    @Override
    public Forums forums() {
        return new ForumsInMemory();
    }

    @Override
    public Sector snapshot() {
        Sector.Builder sector = Sector.builder();
        contents.values().forEach(byId -> byId.values()
                .forEach(revisions -> sector.add(newest(revisions).value())));
        return sector.build().orThrow();
    }

    @Override
    public void close() {} // nothing was opened

    private static Entry newest(List<Entry> revisions) {
        return revisions.get(revisions.size() - 1);
    }

    private class InMemory<I extends Id, T extends Aggregate> implements Kept<I, T> {

        private final Kind kind;
        private final Class<T> type;

        InMemory(Kind kind, Class<T> type) {
            this.kind = kind;
            this.type = type;
        }

        private Map<String, List<Entry>> byId() {
            return contents.getOrDefault(kind, Map.of());
        }

        private Versioned<T> versioned(Entry kept) {
            return new Versioned<>(type.cast(kept.value()), kept.revision().version());
        }

        @Override
        public Optional<Versioned<T>> find(I id) {
            return Optional.ofNullable(byId().get(id.value())).map(revisions -> versioned(newest(revisions)));
        }

        @Override
        public Optional<Versioned<T>> find(I id, int version) {
            return byId().getOrDefault(id.value(), List.of()).stream()
                    .filter(kept -> kept.revision().version() == version)
                    .findFirst()
                    .map(this::versioned);
        }

        @Override
        public List<Revision> revisions(I id) {
            return byId().getOrDefault(id.value(), List.of()).stream()
                    .map(Entry::revision)
                    .sorted(Comparator.comparing(Revision::version).reversed())
                    .toList();
        }

        @Override
        public Stream<Versioned<T>> all() {
            return byId().values().stream().map(revisions -> versioned(newest(revisions)));
        }

        final Stream<T> where(Predicate<T> condition) {
            return all().map(Versioned::value).filter(condition);
        }
    }

    private final class OrganisationsInMemory extends InMemory<OrganisationId, Organisation> implements Organisations {

        OrganisationsInMemory() {
            super(Kind.ORGANISATION, Organisation.class);
        }

        @Override
        public List<OrganisationId> ofType(Code type) {
            return where(one -> one.getType().equals(type))
                    .map(Organisation::getId)
                    .toList();
        }

        @Override
        public List<OrganisationId> named(String text) {
            return where(one -> one.isNamed(text)).map(Organisation::getId).toList();
        }

        @Override
        public List<OrganisationId> maySitIn(TercCode unit) {
            return where(one -> one.maySitIn(unit)).map(Organisation::getId).toList();
        }

        @Override
        public List<OrganisationId> inNameOrder() {
            return where(one -> true)
                    .sorted(Comparator.comparing(Organisation::displayName, PolishText.ORDER)
                            .thenComparing(Organisation::getId))
                    .map(Organisation::getId)
                    .toList();
        }
    }

    private final class PeopleInMemory extends InMemory<PersonId, Person> implements People {

        PeopleInMemory() {
            super(Kind.PERSON, Person.class);
        }

        @Override
        public List<PersonId> withPostAt(OrganisationId organisation) {
            return where(one -> one.hasPostAt(organisation)).map(Person::getId).toList();
        }
    }

    private final class ForumsInMemory extends InMemory<ForumId, Forum> implements Forums {

        ForumsInMemory() {
            super(Kind.FORUM, Forum.class);
        }

        @Override
        public List<ForumId> withMember(OrganisationId organisation) {
            return where(one -> one.hasMember(organisation)).map(Forum::getId).toList();
        }

        @Override
        public List<ForumId> withSeatHeldBy(PersonId person) {
            return where(one -> one.hasSeatHeldBy(person)).map(Forum::getId).toList();
        }
    }
}
