package pl.zwornik.fact;

import java.util.List;
import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * A value together with how it is known: stated by a source, or inferred from evidence.
 *
 * <p>The two are never mixed: who needs only what was stated asks {@link #isStated()}.
 *
 * @param value the value
 * @param basis whether it was stated or inferred
 * @param evidence where it stands, or what it was inferred from; not empty for an inference
 * @param <T> the value
 * @since 0.1.0
 */
public record Claim<T>(T value, Basis basis, List<Source> evidence) {

    /** How a value is known. */
    public enum Basis {
        /** A source says so. */
        STATED,
        /** Somebody concluded it from what sources say. */
        INFERRED
    }

    /**
     * Copies the evidence.
     *
     * @throws pl.zwornik.result.InvariantViolationException if an inference has no evidence
     */
    public Claim {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Checks.require(basis == Basis.STATED || !evidence.isEmpty(), FactFailures.EVIDENCE_MISSING, "/evidence");
    }

    /** Returns a value that a source states. */
    public static <T> Claim<T> stated(T value, Source... evidence) {
        return new Claim<>(value, Basis.STATED, List.of(evidence));
    }

    /** Returns a value inferred from at least one source. */
    public static <T> Claim<T> inferred(T value, Source... evidence) {
        return new Claim<>(value, Basis.INFERRED, List.of(evidence));
    }

    /** Tells whether a source states it. */
    public boolean isStated() {
        return basis == Basis.STATED;
    }
}
