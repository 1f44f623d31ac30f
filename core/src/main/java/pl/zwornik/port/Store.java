package pl.zwornik.port;

import java.util.Map;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

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

    /** Returns the meetings. */
    Meetings meetings();

    /**
     * Keeps all changes, or none of them.
     *
     * <p>When this returns, everybody who reads from the store sees the changes. How long they last is for the store to
     * say: those of a {@link MemoryStore} end with it; one that works in a transaction of its caller's leaves it to the
     * caller; a store that claims durability keeps them, whatever happens to the process.
     *
     * <p>When this throws, nothing was changed, with one exception: a {@link PortUnavailableException} of a store outside
     * the process may leave open whether the change was made, because the answer to the commit was lost. Read before you
     * repeat it.
     *
     * @return the version of each aggregate that was created or saved
     * @throws ConflictingChangeException if an aggregate is kept under another version than the one that was read, or one
     *     that is new is kept already
     * @throws RejectedChangesException if a reference leads to nothing that is kept or created here, a person who was erased
     *     is created, saved or claimed to be somebody, a tombstone is saved over a person, a document is longer than the store
     *     accepts, or the cause has a time that the store cannot keep
     * @throws pl.zwornik.result.InvariantViolationException if the format of a store that keeps documents cannot write one
     *     of the aggregates, such as one with an extension that is not JSON
     * @throws PortUnavailableException if the store cannot be used, or became unusable while the changes were committed
     */
    Map<Id, Integer> commit(Changes changes);

    /**
     * Erases a person for good, all or nothing.
     *
     * <p>Afterwards {@code people().find(id)} gives a person of whom nothing is left but a
     * {@link pl.zwornik.people.Tombstone}, under the next version; earlier versions, their causes, and whatever the person
     * was found by are gone. References to the person stay valid. Nobody can create or save the person again. Claims that
     * others are the same person are removed from every version of those others, which get a new version where they had
     * one now; those others are not erased. Free texts of others are not touched: the result says where they may name the
     * person. To erase somebody who is erased changes nothing.
     *
     * <p>How soon nothing is left in files, logs and copies of a store outside the process is for that store to say.
     *
     * @param ground on what ground, a code of {@link pl.zwornik.people.ErasureGrounds}
     * @param cause who erases, when and why; it is kept, and must not name the person
     * @throws RejectedChangesException if the person is not kept, or the cause may name them
     * @throws pl.zwornik.result.InvariantViolationException if the ground is of another scheme
     * @throws PortUnavailableException as {@link #commit} does
     */
    Erasure erase(PersonId id, Code ground, Cause cause);

    /**
     * Forgets for good every version of an aggregate that is older than a given one, with its cause; all or nothing.
     *
     * <p>Afterwards those versions are neither found nor among the revisions. Those that stay, the newest always among them,
     * keep their numbers, values and causes; what was read of the newest can still be saved, and nothing else is touched. To
     * forget again what is forgotten changes nothing. This carries out what is decided about the {@link Erasure#mentions()}
     * of an erasure: save the aggregate without the name, then forget what is before that version.
     *
     * <p>Names that stood only in forgotten versions of a person are names that a later erasure of that person no longer
     * looks for. An erasure needs no forgetting before it: it leaves no version of the person itself.
     *
     * <p>Nothing is kept of the forgetting itself but that the revisions begin later than with 1. Who had it done and why is
     * for the cause of the save before it, which stays. Files, logs and copies are as {@link #erase} leaves them.
     *
     * @param id of any kind
     * @param before the oldest version that stays; from 1, and at most the version that is kept now
     * @return how many versions were forgotten; 0 where none was older
     * @throws IllegalArgumentException if {@code before} is less than 1
     * @throws RejectedChangesException if there is no such version yet, or nothing is kept under the id
     * @throws PortUnavailableException as {@link #commit} does
     */
    int forget(Id id, int before);

    /**
     * Returns all that is kept now, at one moment, as a sector without coverage.
     *
     * @throws PortUnavailableException if the store cannot be used, or a document in it cannot be read whole
     */
    Sector snapshot();

    /** Releases what the store itself opened, and nothing that it was given. */
    @Override
    void close();
}
