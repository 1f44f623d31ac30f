package pl.zwornik.port;

import java.util.Objects;

/**
 * Bytes with the name under which failures speak of them.
 *
 * <p>The bytes are not copied; nobody changes them.
 *
 * @param name such as the name of a file
 * @param content the bytes
 * @since 0.1.0
 */
@SuppressWarnings("ArrayRecordComponent") // documents are compared by nobody, and may be long
public record Document(String name, byte[] content) {

    /** Checks that both are given. */
    public Document {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
