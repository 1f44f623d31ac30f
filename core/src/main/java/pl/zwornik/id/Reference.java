package pl.zwornik.id;

import java.util.Objects;

/**
 * A mention of one aggregate by another.
 *
 * @param path where in the mentioning aggregate, as a JSON Pointer such as {@code /memberships/3/member}
 * @param target who is mentioned
 * @since 0.1.0
 */
public record Reference(String path, Id target) {

    /** Checks that both are given. */
    public Reference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(target, "target");
    }
}
