package pl.zwornik.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a value was demanded of an {@link Outcome} that has none, or none that is whole; carries all failures.
 *
 * @since 0.1.0
 */
public final class OutcomeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    OutcomeException(List<Failure> failures) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("\n")));
        this.failures = failures;
    }

    /** Returns all that went wrong, in the order of the input; not empty. */
    public List<Failure> getFailures() {
        return failures;
    }
}
