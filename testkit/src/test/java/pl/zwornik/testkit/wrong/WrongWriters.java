package pl.zwornik.testkit.wrong;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.zwornik.id.Id;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.RejectedChangesException;

/** Stores that commit badly. */
final class WrongWriters {

    private WrongWriters() {}

    /** Acknowledges every commit, and has not written the last one when it is closed. */
    static final class LosesTheLastWrite extends ForwardingStore {

        private final List<Changes> journal = new ArrayList<>();

        @Override
        public synchronized Map<Id, Integer> commit(Changes changes) {
            Map<Id, Integer> versions = super.commit(changes);
            journal.add(changes);
            return versions;
        }

        @Override
        public void close() {
            if (!journal.isEmpty()) {
                journal.remove(journal.size() - 1);
                replaceBy(new MemoryStore());
                journal.forEach(honest()::commit);
            }
        }
    }

    /** Asks nothing of what changes rest on. */
    static final class IgnoresWhatIsRequired extends ForwardingStore {

        @Override
        public synchronized Map<Id, Integer> commit(Changes changes) {
            return super.commit(with(changes.cause(), changes.list()));
        }
    }

    /** Saves on whatever version is kept. */
    static final class IgnoresTheVersion extends ForwardingStore {

        @Override
        public synchronized Map<Id, Integer> commit(Changes changes) {
            return super.commit(with(
                    changes.cause(),
                    changes.list().stream()
                            .map(change -> new Changes.Change(
                                    change.value(),
                                    change.readVersion() == 0
                                            ? 0
                                            : Math.max(1, kept(change)))) // absent stays a conflict
                            .toList()));
        }

        private int kept(Changes.Change change) {
            return change.value() instanceof Organisation organisation
                    ? honest().organisations()
                            .find(organisation.getId())
                            .map(found -> found.version())
                            .orElse(0)
                    : change.readVersion();
        }
    }

    /** Keeps what it can of a change set that it refuses. */
    static final class HalfCommits extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (ConflictingChangeException | RejectedChangesException e) {
                for (Changes.Change change : changes.list()) {
                    try {
                        super.commit(with(changes.cause(), List.of(change)));
                    } catch (ConflictingChangeException | RejectedChangesException alone) {
                        break;
                    }
                }
                throw e;
            }
        }
    }

    /** Stops at the first conflict. */
    static final class ReportsOneConflict extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (ConflictingChangeException e) {
                throw new ConflictingChangeException(e.getConflicts().subList(0, 1));
            }
        }
    }

    /** Takes a creation of what is kept for a save: an upsert. */
    static final class Merges extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            try {
                return super.commit(changes);
            } catch (ConflictingChangeException e) {
                Set<Id> kept = new HashSet<>();
                for (Conflict conflict : e.getConflicts()) {
                    if (conflict.readVersion() != 0) {
                        throw e;
                    }
                    kept.add(conflict.id());
                }
                Map<Id, Integer> versions = new LinkedHashMap<>();
                e.getConflicts().forEach(conflict -> versions.put(conflict.id(), conflict.keptVersion()));
                return super.commit(with(
                        changes.cause(),
                        changes.list().stream()
                                .map(change -> kept.contains(change.value().id())
                                        ? new Changes.Change(
                                                change.value(),
                                                versions.get(change.value().id()))
                                        : change)
                                .toList()));
            }
        }
    }

    /** Keeps the time of a cause to the millisecond only. */
    static final class RoundsTimes extends ForwardingStore {

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            Cause cause = changes.cause();
            Cause rounded = new Cause(
                    cause.at().truncatedTo(ChronoUnit.MILLIS), cause.actor(), cause.reason(), cause.correlation());
            return super.commit(resting(changes, with(rounded, changes.list())));
        }
    }
}
