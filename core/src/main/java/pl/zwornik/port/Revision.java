package pl.zwornik.port;

import java.util.Objects;

/**
 * A version of an aggregate and how it came about.
 *
 * @param version from 1
 * @param cause who made it, when and why
 * @since 0.1.0
 */
public record Revision(int version, Cause cause) {

    /** Checks that the cause is given. */
    public Revision {
        Objects.requireNonNull(cause, "cause");
    }
}
