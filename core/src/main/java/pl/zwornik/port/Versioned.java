package pl.zwornik.port;

import java.util.Objects;

/**
 * A kept value with the version under which it is kept.
 *
 * @param value the value
 * @param version from 1; grows by one with every save
 * @param <T> the value
 * @since 0.1.0
 */
public record Versioned<T>(T value, int version) {

    /** Checks that the value is given and the version positive. */
    public Versioned {
        Objects.requireNonNull(value, "value");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }
}
