package pl.zwornik.id;

/**
 * An identifier chosen by the caller: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters.
 *
 * <p>Implemented by one record for each {@link Kind}. An id is never personal: a person's is opaque.
 *
 * @since 0.1.0
 */
public interface Id {

    /** The longest id, in characters. */
    int MAX_LENGTH = 64;

    /** Returns the text of the id. */
    String value();

    /** Returns the kind within which the id is unique. */
    Kind kind();
}
