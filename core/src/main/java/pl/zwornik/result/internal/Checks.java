package pl.zwornik.result.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
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

    /** Tells whether no two values are equal. */
    public static boolean areDistinct(Collection<?> values) {
        return areDistinct(values, value -> value);
    }

    /** Tells whether no two of some values have equal keys; most lists have one value or two, and cost next to nothing. */
    public static <T> boolean areDistinct(Collection<T> values, Function<? super T, ?> key) {
        if (values.size() < 2) {
            return true;
        }
        if (values.size() == 2) {
            Iterator<T> both = values.iterator();
            return !key.apply(both.next()).equals(key.apply(both.next()));
        }
        Set<Object> keys = new HashSet<>();
        for (T value : values) {
            if (!keys.add(key.apply(value))) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a text that is not of the form asked for. */
    public static void requireForm(boolean condition, FailureCode code) {
        if (!condition) {
            throw new MalformedCodeException(code);
        }
    }
}
