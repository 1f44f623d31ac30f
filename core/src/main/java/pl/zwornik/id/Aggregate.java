package pl.zwornik.id;

import java.util.List;

/**
 * A thing with an identity that is decided on, kept and shared as one whole.
 *
 * <p>Implemented by the types of the model only.
 *
 * @since 0.1.0
 */
public interface Aggregate {

    /** Returns its identifier, unique among its kind; {@code getId()} of each type returns the same. */
    Id id();

    /** Returns the mentions of other aggregates, in the order of the document; empty where there are none. */
    List<Reference> references();
}
