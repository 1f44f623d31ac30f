package pl.zwornik.port;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;

/**
 * The aggregates of one kind that a store keeps.
 *
 * @param <I> their ids
 * @param <T> the aggregates
 * @since 0.1.0
 */
public interface Kept<I extends Id, T extends Aggregate> {

    /**
     * Returns the aggregate with an id as it stands now, where there is one.
     *
     * @throws PortUnavailableException if the store cannot be used, or the document in it cannot be read whole
     */
    Optional<Versioned<T>> find(I id);

    /**
     * Returns the aggregate with an id as it was at a version, where there was one and it is not forgotten.
     *
     * @param version from 1
     * @throws PortUnavailableException if the store cannot be used, or the document in it cannot be read whole
     */
    Optional<Versioned<T>> find(I id, int version);

    /** Returns how the versions that are not forgotten came about, newest first; empty where there is no such aggregate. */
    List<Revision> revisions(I id);

    /**
     * Returns all aggregates as they stand now, in the byte-wise order of their ids.
     *
     * <p>The stream shows one moment, however long it is read. It must be closed, best by try-with-resources, also when it
     * was read to its end: in a database it holds a connection and a transaction until then.
     *
     * @throws PortUnavailableException here or while the stream is read, if the store cannot be used, or a document in it
     *     cannot be read whole
     */
    Stream<Versioned<T>> all();
}
