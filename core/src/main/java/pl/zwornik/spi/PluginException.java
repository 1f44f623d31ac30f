package pl.zwornik.spi;

import java.util.List;
import java.util.stream.Collectors;
import pl.zwornik.result.Failure;

/**
 * Thrown where a runtime cannot be built from its plugins; lists every problem, and nothing half-built is left.
 *
 * @since 0.1.0
 */
public final class PluginException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    /** Makes the exception for all failures; not empty. */
    public PluginException(List<Failure> failures) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("\n")));
        this.failures = List.copyOf(failures);
    }

    /** Returns all that went wrong, each with the id of the plugin. */
    public List<Failure> getFailures() {
        return failures;
    }
}
