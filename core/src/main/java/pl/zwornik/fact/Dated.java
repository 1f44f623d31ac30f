package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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
     * Returns which of some values, of which one holds at a time, held on a day: the first that certainly did, else those
     * that may have, in order, else nothing known.
     */
    public static <T> Candidates<T> candidates(List<Dated<T>> values, LocalDate on) {
        List<Candidate<T>> possible = new ArrayList<>();
        for (Dated<T> one : values) {
            Tri held = one.on(on);
            if (held.isYes()) {
                return Candidates.certain(one.value());
            }
            if (!held.isNo()
                    && possible.stream().noneMatch(other -> other.value().equals(one.value()))) {
                possible.add(Candidate.of(one.value()));
            }
        }
        return possible.isEmpty() ? Candidates.unknown() : Candidates.ambiguous(possible);
    }

    /**
     * Tells whether no two values of one kind certainly held on the same day.
     *
     * @param kind returns what is equal for values of one kind, such as the scheme of an identifier
     */
    public static <T> boolean doNotOverlap(List<Dated<T>> values, Function<? super T, ?> kind) {
        return values.size() < 2 || Overlaps.none(values, kind);
    }
}
