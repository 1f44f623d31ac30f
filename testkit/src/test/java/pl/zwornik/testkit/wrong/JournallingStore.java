package pl.zwornik.testkit.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.Store;
import pl.zwornik.vocabulary.Code;

/** An honest store that, when it is closed, keeps what its journal says; wrong ones leave something out of that. */
class JournallingStore extends ForwardingStore {

    private final List<Consumer<Store>> journal = new ArrayList<>();

    @Override
    public synchronized Map<Id, Integer> commit(Changes changes) {
        Map<Id, Integer> versions = super.commit(changes);
        journal.add(store -> store.commit(changes));
        return versions;
    }

    @Override
    public synchronized Erasure erase(PersonId id, Code ground, Cause cause) {
        Erasure done = super.erase(id, ground, cause);
        journal.add(store -> store.erase(id, ground, cause));
        return done;
    }

    @Override
    public synchronized int forget(Id id, int before) {
        int forgotten = super.forget(id, before);
        if (forgotten > 0) { // where an erasure was lost, before a tombstone there was nothing
            journal.add(store -> store.forget(id, before));
        }
        return forgotten;
    }

    @Override
    public void close() {
        replaceBy(new MemoryStore());
        journal.forEach(step -> step.accept(honest()));
    }
}
