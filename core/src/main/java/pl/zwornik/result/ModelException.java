package pl.zwornik.result;

import java.util.Objects;

/**
 * Thrown where one value cannot be made from the parts it was given; never for a row of a larger input.
 *
 * @since 0.1.0
 */
public abstract class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    ModelException(Failure failure) {
        super(failure.toString());
        this.failure = Objects.requireNonNull(failure, "failure");
    }

    /** Returns what was wrong, with the path of the attribute. */
    public Failure getFailure() {
        return failure;
    }
}
