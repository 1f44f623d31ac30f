package pl.zwornik.testkit.wrong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.port.Versioned;
import pl.zwornik.vocabulary.Code;

/** Stores that forget badly. */
final class WrongForgetters {

    private WrongForgetters() {}

    /** Returns the newest version of an organisation; 0 where there is none, or it is something else. */
    private static int newest(Store store, Id id) {
        return id instanceof OrganisationId organisation
                ? store.organisations()
                        .find(organisation)
                        .map(Versioned::version)
                        .orElse(0)
                : 0;
    }

    /** Forgets what an organisation was, and remembers who made it so. */
    static final class KeepsCauses extends ForwardingStore {

        private final Map<OrganisationId, List<Revision>> before = new HashMap<>();

        @Override
        public synchronized int forget(Id id, int version) {
            if (id instanceof OrganisationId organisation) {
                before.computeIfAbsent(organisation, honest().organisations()::revisions);
            }
            return super.forget(id, version);
        }

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public List<Revision> revisions(OrganisationId id) {
                    List<Revision> kept = super.revisions(id);
                    List<Revision> all = new ArrayList<>(kept);
                    before.getOrDefault(id, List.of()).stream()
                            .filter(one -> one.version() == 1 && !kept.contains(one))
                            .forEach(all::add);
                    return all;
                }
            };
        }
    }

    /** Takes the oldest version that stays for one that is forgotten. */
    static final class MissesTheOldest extends ForwardingStore {

        private final Map<Id, Integer> oldest = new ConcurrentHashMap<>();

        @Override
        public int forget(Id id, int before) {
            int forgotten = super.forget(id, before);
            oldest.put(id, before);
            return forgotten;
        }

        @Override
        public Organisations organisations() {
            return new ForwardingOrganisations(honest().organisations()) {
                @Override
                public Optional<Versioned<Organisation>> find(OrganisationId id, int version) {
                    return version <= oldest.getOrDefault(id, 0) && version < newest(honest(), id)
                            ? Optional.empty()
                            : super.find(id, version);
                }
            };
        }
    }

    /** Forgets by the text of the id, whatever kind it is of. */
    static final class ForgetsByText extends ForwardingStore {

        @Override
        public int forget(Id id, int before) {
            int forgotten = super.forget(id, before);
            for (Aggregate other : honest().snapshot().aggregates()) {
                if (other.id().value().equals(id.value())) {
                    super.forget(other.id(), before);
                }
            }
            return forgotten;
        }
    }

    /** Is content with having nothing to forget. */
    static final class ForgetsNothing extends ForwardingStore {

        @Override
        public int forget(Id id, int before) {
            try {
                return super.forget(id, before);
            } catch (RejectedChangesException e) {
                if (e.getFailures().get(0).code() == PortFailures.VERSION_NOT_KEPT) {
                    return 0;
                }
                throw e;
            }
        }
    }

    /** Tells how many versions there would have been, had none been forgotten before. */
    static final class CountsNumbers extends ForwardingStore {

        @Override
        public int forget(Id id, int before) {
            super.forget(id, before);
            return before - 1;
        }
    }

    /** Looks for mentions in a place of its own, which forgets nothing. */
    static final class LooksInForgotten extends ForwardingStore {

        private final Store all = new MemoryStore();

        @Override
        public synchronized Map<Id, Integer> commit(Changes changes) {
            Map<Id, Integer> versions = super.commit(changes);
            all.commit(changes);
            return versions;
        }

        @Override
        public synchronized Erasure erase(PersonId id, Code ground, Cause cause) {
            Erasure done = super.erase(id, ground, cause);
            return new Erasure(
                    done.person(),
                    done.version(),
                    done.unlinked(),
                    all.erase(id, ground, cause).mentions());
        }
    }

    /** Takes a save that came between for a conflict; beside another thread it waits for one, so that it comes between. */
    static final class LosesRaces extends ForwardingStore {

        private final Thread only = Thread.currentThread();

        @Override
        public int forget(Id id, int before) {
            if (Thread.currentThread().equals(only)) {
                return super.forget(id, before);
            }
            while (newest(honest(), id) == before) {
                Thread.onSpinWait();
            }
            throw new ConflictingChangeException(List.of(new Conflict(id, before, newest(honest(), id))));
        }
    }

    /** Has written everything when it is closed, but that versions were forgotten. */
    static final class RemembersAgain extends JournallingStore {

        @Override
        public synchronized int forget(Id id, int before) {
            return honest().forget(id, before);
        }
    }
}
