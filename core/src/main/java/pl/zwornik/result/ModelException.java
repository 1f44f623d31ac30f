package pl.zwornik.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where one value cannot be made from the parts it was given; never for a row of a larger input.
 *
 * @since 0.1.0
 */
public abstract class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    ModelException(Failure failure) {
        this(List.of(failure));
    }

    ModelException(List<Failure> failures) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("\n")));
        this.failures = List.copyOf(failures);
    }

    /** Returns what was wrong, with the path of the attribute; the first of several. */
    public Failure getFailure() {
        return failures.get(0);
    }

    /** Returns all that was wrong, each with the path of its attribute; not empty. */
    public List<Failure> getFailures() {
        return failures;
    }
}
