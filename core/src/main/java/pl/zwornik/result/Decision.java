package pl.zwornik.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate answers when asked to change: accepted, with the new value and what happened, or
 * refused, with the clause that refuses.
 *
 * <p>Deciding changes nothing: the value that was asked stays as it was. Immutable and thread-safe.
 *
 * @param <T> the aggregate
 * @since 0.1.0
 */
public final class Decision<T> {

    private final @Nullable T value;
    private final List<Event> events;
    private final @Nullable Refusal refusal;

    private Decision(@Nullable T value, List<Event> events, @Nullable Refusal refusal) {
        this.value = value;
        this.events = events;
        this.refusal = refusal;
    }

    /** Returns an acceptance with the new value and what happened, in order. */
    public static <T> Decision<T> accepted(T value, Event... events) {
        return new Decision<>(value, List.of(events), null);
    }

    /** Returns a refusal. */
    public static <T> Decision<T> refused(Refusal refusal) {
        return new Decision<>(null, List.of(), refusal);
    }

    /** Tells whether the change was accepted. */
    public boolean isAccepted() {
        return refusal == null;
    }

    /** Returns the new value, where the change was accepted. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns what happened, in order; empty where the change was refused. */
    public List<Event> events() {
        return events;
    }

    /** Returns why the change was refused; empty where it was accepted. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * Returns the new value.
     *
     * @throws RefusedException with the refusal, if the change was refused
     */
    public T orThrow() {
        if (value == null) {
            throw new RefusedException(java.util.Objects.requireNonNull(refusal));
        }
        return value;
    }

    /** Answers the next question to the new value; a refusal stands, and what happened is added up. */
    public Decision<T> then(Function<? super T, Decision<T>> next) {
        if (value == null) {
            return this;
        }
        Decision<T> second = next.apply(value);
        List<Event> all = java.util.stream.Stream.concat(events.stream(), second.events.stream())
                .toList();
        return second.isAccepted() ? new Decision<>(second.value, all, null) : second;
    }

    @Override
    public String toString() {
        return refusal == null ? "accepted " + events : "refused " + refusal;
    }
}
