package pl.zwornik.testkit.wrong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.vocabulary.Code;

/** Stores that do not refuse what is to be refused beside erasures. */
final class LaxErasers {

    private LaxErasers() {}

    private static boolean isFor(RejectedChangesException refused, PortFailures code) {
        return refused.getFailures().get(0).code() == code;
    }

    private static Map<Id, Integer> acknowledged(Changes changes) {
        Map<Id, Integer> versions = new LinkedHashMap<>();
        changes.list().forEach(change -> versions.put(change.value().id(), change.readVersion() + 1));
        return versions;
    }

    /** Acknowledges a save over a tombstone. */
    static final class ForgetsTombstones extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (RejectedChangesException e) {
                if (isFor(e, PortFailures.PERSON_ERASED)) {
                    return acknowledged(changes);
                }
                throw e;
            }
        }
    }

    /** Tells who creates an erased person again that somebody else was faster. */
    static final class TellsConflicts extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (RejectedChangesException e) {
                Changes.Change first = changes.list().get(0);
                if (first.readVersion() == 0 && isFor(e, PortFailures.PERSON_ERASED)) {
                    throw new ConflictingChangeException(
                            List.of(new Conflict(first.value().id(), 0, 1)));
                }
                throw e;
            }
        }
    }

    /** Acknowledges a save that rests on a version from before the erasure. */
    static final class TakesStaleSaves extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (ConflictingChangeException e) {
                if (e.getConflicts().stream().allMatch(this::isStale)) {
                    return acknowledged(changes);
                }
                throw e;
            }
        }

        private boolean isStale(Conflict conflict) {
            return conflict.readVersion() > 0
                    && conflict.id() instanceof PersonId id
                    && honest().people()
                            .find(id)
                            .filter(found -> found.value().isErased())
                            .isPresent();
        }
    }

    /** Keeps a cause of its own where the one it is given does not suit. */
    static final class TakesAnyCause extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            try {
                return super.erase(id, ground, cause);
            } catch (RejectedChangesException e) {
                if (isFor(e, PortFailures.CAUSE_NAMES_PERSON)) {
                    return super.erase(id, ground, Cause.of(cause.at(), "store", "as asked"));
                }
                throw e;
            }
        }
    }

    /** Takes a tombstone that is saved for an erasure. */
    static final class TakesTombstones extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (RejectedChangesException e) {
                if (!isFor(e, PortFailures.SAVED_TOMBSTONE)) {
                    throw e;
                }
                Person tombstone = (Person) changes.list().get(0).value();
                super.erase(
                        tombstone.getId(), tombstone.getErased().orElseThrow().ground(), changes.cause());
                return acknowledged(changes);
            }
        }
    }

    /** Is content with having nobody to erase. */
    static final class ErasesNobody extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            try {
                return super.erase(id, ground, cause);
            } catch (RejectedChangesException e) {
                if (isFor(e, PortFailures.PERSON_NOT_KEPT)) {
                    return new Erasure(id, 1, List.of(), List.of());
                }
                throw e;
            }
        }
    }

    /** Gives an erasure up where the person was saved once meanwhile; it waits for the other thread, so that it was. */
    static final class LosesRaces extends ForwardingStore {

        private final Thread only = Thread.currentThread();
        private final AtomicInteger commits = new AtomicInteger();

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } finally {
                commits.incrementAndGet();
            }
        }

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            while (!Thread.currentThread().equals(only) && commits.get() % 2 != 0) { // one creates, the other saves
                Thread.onSpinWait();
            }
            boolean saved = honest().people()
                    .find(id)
                    .filter(found -> found.version() == 2)
                    .isPresent();
            if (saved) {
                throw new ConflictingChangeException(List.of(new Conflict(id, 1, 2)));
            }
            return super.erase(id, ground, cause);
        }
    }
}
