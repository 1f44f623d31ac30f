package pl.zwornik.result.internal;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.InvariantViolationException;

/** The conditions of one value, of which all that do not hold are told together; not thread-safe. */
public final class Conditions {

    private List<Failure> failures = List.of(); // nearly every value has none

    /** Asks for a condition; {@code path} names the attribute, such as {@code /names}. */
    public Conditions require(boolean condition, FailureCode code, String path) {
        if (!condition) {
            failures = failures.isEmpty() ? new ArrayList<>() : failures;
            failures.add(Failure.of(code, path));
        }
        return this;
    }

    /** Refuses the value where a condition does not hold. */
    public void check() {
        if (!failures.isEmpty()) {
            throw new InvariantViolationException(failures);
        }
    }
}
