package pl.zwornik.port;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;

/**
 * Thrown where what is behind a port cannot be used: it is not there, not set up, of another release, or read only.
 *
 * <p>Thrown by {@link Store#commit}, it may leave open whether the change was made; its failure says so.
 *
 * @since 0.1.0
 */
public final class PortUnavailableException extends PortException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception for a failure; a driver's exception stands only as the cause. */
    public PortUnavailableException(Failure failure, @Nullable Throwable cause) {
        this(List.of(failure), cause);
    }

    /** Makes the exception for failures, of which there is at least one; a driver's exception stands only as the cause. */
    public PortUnavailableException(List<Failure> failures, @Nullable Throwable cause) {
        super(failures, cause);
    }
}
