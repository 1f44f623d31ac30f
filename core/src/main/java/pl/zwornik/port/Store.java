package pl.zwornik.port;

import java.util.Map;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Id;
import pl.zwornik.id.SeriesId;
import pl.zwornik.sector.Sector;

/**
 * Keeps aggregates: all or nothing, with every revision, and never a stale write.
 *
 * <p>Numbered rules stand in {@code docs/contracts/store.md}; {@code StoreContract} of the test kit checks them. An
 * implementation is thread-safe unless it says otherwise.
 *
 * @since 0.1.0
 */
public interface Store extends AutoCloseable {

    /** Returns the organisations. */
    Organisations organisations();

    /** Returns the people. */
    People people();

    /** Returns the series of meetings. */
    Kept<SeriesId, Series> series();

    /** Returns the forums. */
    Forums forums();

    /**
     * Keeps all changes, or none of them.
     *
     * <p>When this returns, the changes are there, whatever happens to the process.
     *
     * @return the version of each aggregate that was created or saved
     * @throws ConflictingChangeException if an aggregate is kept under another version than the one that was read, or one
     *     that is new is kept already
     * @throws RejectedChangesException if a reference leads to nothing that is kept or created here, or a document is
     *     longer than the store accepts
     * @throws PortUnavailableException if the store cannot be used
     */
    Map<Id, Integer> commit(Changes changes);

    /** Returns all that is kept now, at one moment, as a sector without coverage. */
    Sector snapshot();

    /** Releases what the store itself opened, and nothing that it was given. */
    @Override
    void close();
}
