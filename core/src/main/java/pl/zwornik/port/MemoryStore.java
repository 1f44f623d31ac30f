package pl.zwornik.port;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.people.Person;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;
import pl.zwornik.sector.SectorFailures;
import pl.zwornik.vocabulary.Code;

/**
 * A store that keeps everything in memory, for tests and for work that need not outlive the process. Thread-safe.
 *
 * <p>A commit copies the table of contents, so its cost grows with the number of aggregates. Nothing outlives
 * the store.
 *
 * @since 0.1.0
 */
public final class MemoryStore implements Store {

    /** Every revision of every aggregate, oldest first; replaced as a whole by each commit. */
    private volatile Map<Kind, Map<String, List<Remembered>>> contents = Map.of();

    /** Makes an empty store. */
    public MemoryStore() {}

    @Override
    public synchronized Map<Id, Integer> commit(Changes changes) {
        Map<Kind, Map<String, List<Remembered>>> next = new TreeMap<>();
        contents.forEach((kind, byId) -> next.put(kind, new TreeMap<>(byId)));
        List<Conflict> conflicts = new ArrayList<>();
        Map<Id, Integer> versions = new LinkedHashMap<>();
        for (Changes.Change change : changes.list()) {
            Id id = change.value().id();
            List<Remembered> revisions =
                    next.computeIfAbsent(id.kind(), kind -> new TreeMap<>()).getOrDefault(id.value(), List.of());
            int kept = revisions.isEmpty()
                    ? 0
                    : InMemory.newest(revisions).revision().version();
            if (change.readVersion() == 0 && isErased(id, contents)) {
                continue; // refused below for what it is
            }
            if (kept != change.readVersion()) {
                conflicts.add(new Conflict(id, change.readVersion(), kept));
                continue;
            }
            int version = kept + 1;
            List<Remembered> longer = new ArrayList<>(revisions);
            longer.add(new Remembered(change.value(), new Revision(version, changes.cause())));
            next.get(id.kind()).put(id.value(), longer);
            versions.put(id, version);
        }
        for (Changes.Required required : changes.required()) {
            int kept = keptVersion(required.id());
            if (kept != required.version()) {
                conflicts.add(new Conflict(required.id(), required.version(), kept));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new ConflictingChangeException(conflicts);
        }
        requireTargets(changes, next);
        contents = next;
        return versions;
    }

    @Override
    public synchronized Erasure erase(PersonId id, Code ground, Cause cause) {
        MemoryErasure erasure = new MemoryErasure(contents);
        Erasure done = erasure.erase(id, ground, cause);
        contents = erasure.contents();
        return done;
    }

    @Override
    public synchronized int forget(Id id, int before) {
        List<Remembered> revisions = contents.getOrDefault(id.kind(), Map.of()).getOrDefault(id.value(), List.of());
        int kept = keptVersion(id);
        Erasing.requireForgettable(id, before, kept);
        List<Remembered> rest = revisions.stream()
                .filter(one -> one.revision().version() >= before)
                .toList();
        Map<String, List<Remembered>> byId = new TreeMap<>(contents.getOrDefault(id.kind(), Map.of()));
        byId.put(id.value(), rest);
        Map<Kind, Map<String, List<Remembered>>> next = new TreeMap<>(contents);
        next.put(id.kind(), byId);
        contents = next;
        return revisions.size() - rest.size();
    }

    private int keptVersion(Id id) {
        List<Remembered> revisions = contents.getOrDefault(id.kind(), Map.of()).getOrDefault(id.value(), List.of());
        return revisions.isEmpty() ? 0 : InMemory.newest(revisions).revision().version();
    }

    private static boolean isErased(Id id, Map<Kind, Map<String, List<Remembered>>> in) {
        return id.kind() == Kind.PERSON
                && in.getOrDefault(Kind.PERSON, Map.of()).getOrDefault(id.value(), List.of()).stream()
                        .anyMatch(one -> ((Person) one.value()).isErased());
    }

    private void requireTargets(Changes changes, Map<Kind, Map<String, List<Remembered>>> next) {
        List<Failure> dangling = new ArrayList<>();
        for (Changes.Change change : changes.list()) {
            boolean keptErased = isErased(change.value().id(), contents);
            dangling.addAll(Erasing.refusals(change, keptErased, id -> isErased(id, next)));
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
        return new OrganisationsInMemory(this::contents);
    }

    @Override
    public People people() {
        return new PeopleInMemory(this::contents);
    }

    @Override
    public Kept<SeriesId, Series> series() {
        return new InMemory<>(Kind.SERIES, Series.class, this::contents);
    }

    @Override
    public Forums forums() {
        return new ForumsInMemory(this::contents);
    }

    @Override
    public Meetings meetings() {
        return new MeetingsInMemory(this::contents);
    }

    @Override
    public Sector snapshot() {
        Sector.Builder sector = Sector.builder();
        contents.values().forEach(byId -> byId.values()
                .forEach(revisions -> sector.add(InMemory.newest(revisions).value())));
        return sector.build().orThrow();
    }

    @Override
    public void close() {} // nothing was opened

    private Map<Kind, Map<String, List<Remembered>>> contents() {
        return contents;
    }
}
