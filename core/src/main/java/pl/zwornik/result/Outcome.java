package pl.zwornik.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What reading or loading gives: a value, everything that went wrong, or a value with what is to be said about it.
 *
 * <p>An outcome without a value has at least one failure. One with a value may have some too, and not warnings only: who reads
 * a table leaves out each row that cannot be used, and tells it with the severity {@link Severity#ERROR}. {@link #orThrow()}
 * gives such a value, {@link #wholeOrThrow()} does not. Immutable and thread-safe where the value is.
 *
 * @param <T> the value
 * @since 0.1.0
 */
public final class Outcome<T> {

    private final @Nullable T value;
    private final List<Failure> failures;

    private Outcome(@Nullable T value, List<Failure> failures) {
        this.value = value;
        this.failures = failures;
    }

    /** Returns an outcome with a value and nothing to complain of. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Returns an outcome with a value and what is to be said about it. */
    public static <T> Outcome<T> of(T value, List<Failure> failures) {
        return new Outcome<>(value, List.copyOf(failures));
    }

    /**
     * Returns an outcome without a value.
     *
     * @param failures all that went wrong, not empty
     */
    public static <T> Outcome<T> failed(List<Failure> failures) {
        if (failures.isEmpty()) {
            throw new IllegalArgumentException("an outcome without a value names at least one failure");
        }
        return new Outcome<>(null, List.copyOf(failures));
    }

    /** Returns an outcome without a value, for one failure. */
    public static <T> Outcome<T> failed(Failure failure) {
        return failed(List.of(failure));
    }

    /** Tells whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /** Returns the value, where there is one. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Tells whether any of the failures is of severity {@link Severity#ERROR}: where there is a value, it lacks something. */
    public boolean hasErrors() {
        return failures.stream().anyMatch(failure -> failure.severity() == Severity.ERROR);
    }

    /** Returns the failures in the order of the input; empty where all is well. */
    public List<Failure> failures() {
        return failures;
    }

    /**
     * Returns the value, also where something wrong was left out of it: look at {@link #failures()}, or demand a whole one by
     * {@link #wholeOrThrow()}.
     *
     * @throws OutcomeException with all failures, if there is no value
     */
    public T orThrow() {
        if (value == null) {
            throw new OutcomeException(failures);
        }
        return value;
    }

    /**
     * Returns the value, if nothing of severity {@link Severity#ERROR} is to be said about it.
     *
     * @throws OutcomeException with all failures, if there is no value or {@link #hasErrors()}
     */
    public T wholeOrThrow() {
        if (hasErrors()) {
            throw new OutcomeException(failures);
        }
        return orThrow();
    }

    /** Returns the outcome of a function of the value, with the same failures. */
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return value == null ? failed(failures) : of(function.apply(value), failures);
    }

    @Override
    public String toString() {
        return (value == null ? "no value" : "value") + ", failures " + failures;
    }
}
