package pl.zwornik.result;

import java.util.List;

/**
 * Thrown where the parts of a value contradict each other.
 *
 * @since 0.1.0
 */
public final class InvariantViolationException extends ModelException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception for a failure whose place is the path of the attribute within the value. */
    public InvariantViolationException(Failure failure) {
        super(failure);
    }

    /**
     * Makes the exception for all that was found in one value.
     *
     * @param failures each at the path of its attribute within the value; not empty
     */
    public InvariantViolationException(List<Failure> failures) {
        super(failures);
    }
}
