package pl.zwornik.vocabulary;

import java.util.Objects;

/**
 * A code where an aggregate uses it.
 *
 * @param path where in the aggregate, as a JSON Pointer such as {@code /type}
 * @param code the code
 * @since 0.1.0
 */
public record CodeUse(String path, Code code) {

    /** Checks that both are given. */
    public CodeUse {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
    }
}
