package pl.zwornik.fact;

import java.util.List;
import java.util.Objects;

/**
 * One of the values that fit, with the reasons why.
 *
 * @param value the value
 * @param reasons why it fits; empty where none is recorded
 * @param <T> the value
 * @since 0.1.0
 */
public record Candidate<T>(T value, List<Reason> reasons) {

    /** Copies the reasons. */
    public Candidate {
        Objects.requireNonNull(value, "value");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /** Returns a candidate with its reasons. */
    public static <T> Candidate<T> of(T value, Reason... reasons) {
        return new Candidate<>(value, List.of(reasons));
    }
}
