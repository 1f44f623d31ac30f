package pl.zwornik.port;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;

/**
 * Thrown by ports; carries every failure with its code.
 *
 * @since 0.1.0
 */
public abstract class PortException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    PortException(List<Failure> failures, @Nullable Throwable cause) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("\n")), cause);
        this.failures = List.copyOf(failures);
    }

    /** Returns all that went wrong; not empty. */
    public List<Failure> getFailures() {
        return failures;
    }
}
