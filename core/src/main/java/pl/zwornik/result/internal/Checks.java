package pl.zwornik.result.internal;

import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;

/** The checks that constructors of every room share. */
public final class Checks {

    private Checks() {}

    /** Refuses parts that contradict each other; {@code path} names the attribute, such as {@code /names}. */
    public static void require(boolean condition, FailureCode code, String path) {
        if (!condition) {
            throw new InvariantViolationException(Failure.of(code, path));
        }
    }

    /** Refuses a text that is not of the form asked for. */
    public static void requireForm(boolean condition, FailureCode code) {
        if (!condition) {
            throw new MalformedCodeException(code);
        }
    }
}
