package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * A value with the time during which it held, as far as that is stated.
 *
 * @param value the value
 * @param during when it held
 * @param <T> the value
 * @since 0.1.0
 */
public record Dated<T>(T value, Lifespan during) {

    /** Checks that both are given. */
    public Dated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(during, "during");
    }

    /** Returns a value of which it is not stated when it held. */
    public static <T> Dated<T> of(T value) {
        return new Dated<>(value, Lifespan.unknown());
    }

    /** Tells whether the value held on a day. */
    public Tri on(LocalDate day) {
        return during.includes(day);
    }

    /**
     * Tells whether no two values of one kind certainly held on the same day.
     *
     * @param compete tells whether two values are of one kind, such as two names of the same use
     */
    public static <T> boolean doNotOverlap(List<Dated<T>> values, BiPredicate<? super T, ? super T> compete) {
        return values.size() < 2 || Overlaps.none(values, compete);
    }
}
