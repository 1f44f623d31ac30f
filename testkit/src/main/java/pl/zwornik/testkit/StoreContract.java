package pl.zwornik.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import pl.zwornik.port.Store;

/**
 * The contract of {@link Store}, in chapters; the rules are numbered in {@code docs/contracts/store.md}.
 *
 * <p>A subclass gives {@link #reset()}, {@link #subject()} and {@link #capabilities()}, and needs nothing else:
 *
 * <pre>{@code
 * class MyStoreContractTest extends StoreContract {
 *     private Path folder;
 *     public void reset() { folder = emptyFolder(); }
 *     public Store subject() { return MyStore.open(folder); }
 *     public Set<StoreCapability> capabilities() { return EnumSet.of(DURABLE, CONCURRENT); }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@DisplayNameGeneration(RuleNames.class)
public abstract class StoreContract
        implements Contract,
                StoreKeepingChapter,
                StoreConflictChapter,
                StoreRejectionChapter,
                StoreHistoryChapter,
                StoreReadingChapter,
                StoreSelectionChapter,
                StoreValueChapter,
                StoreSharingChapter,
                StoreErasureChapter,
                StoreErasureAnswerChapter,
                StoreErasureSharingChapter,
                StoreForgettingChapter,
                StoreForgettingSharingChapter {

    private final Deque<Store> open = new ArrayDeque<>();
    private @Nullable Store current;

    /** Makes the contract. */
    protected StoreContract() {}

    /** Makes the data under test empty; called before each rule, when no store is open. */
    public abstract void reset();

    /** Opens a store over the data under test; called again only as the capabilities allow. The contract closes it. */
    public abstract Store subject();

    @Override
    public abstract Set<StoreCapability> capabilities();

    @Override
    @BeforeEach
    public final void begin() {
        reset();
    }

    @Override
    @AfterEach
    public final void end() {
        current = null;
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Override
    public final Store store() {
        Store store = current;
        if (store == null) {
            store = another();
            current = store;
        }
        return store;
    }

    @Override
    public final Store another() {
        Store store = subject();
        open.push(store);
        return store;
    }

    @Override
    public final Store reopened() {
        end();
        return store();
    }
}
