package pl.zwornik.port;

import java.util.List;
import pl.zwornik.result.Failure;

/**
 * Thrown where changes cannot be kept for what they are: a reference leads nowhere, a document is too long.
 *
 * @since 0.1.0
 */
public final class RejectedChangesException extends PortException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception for all failures; not empty. */
    public RejectedChangesException(List<Failure> failures) {
        super(failures, null);
    }
}
