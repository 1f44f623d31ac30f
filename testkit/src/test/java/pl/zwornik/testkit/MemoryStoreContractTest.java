package pl.zwornik.testkit;

import java.util.EnumSet;
import java.util.Set;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.Store;

class MemoryStoreContractTest extends StoreContract {

    private MemoryStore memory = new MemoryStore();

    @Override
    public void reset() {
        memory = new MemoryStore();
    }

    @Override
    public Store subject() {
        return memory;
    }

    @Override
    public Set<StoreCapability> capabilities() {
        return EnumSet.of(StoreCapability.CONCURRENT);
    }
}
