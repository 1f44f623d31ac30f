package pl.zwornik.tool;

import java.util.List;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Place;

/** Thrown by commands for input or usage that cannot be used; ends in exit code 2. */
final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    ToolException(List<Failure> failures) {
        super(failures.get(0).code().code());
        this.failures = List.copyOf(failures);
    }

    ToolException(Failure failure) {
        this(List.of(failure));
    }

    ToolException(FailureCode code) {
        this(Failure.of(code, Place.WHOLE));
    }

    List<Failure> failures() {
        return failures;
    }
}
