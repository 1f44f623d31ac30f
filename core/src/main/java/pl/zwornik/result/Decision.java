package pl.zwornik.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final List<String> lacking;

    private Decision(@Nullable T value, List<Event> events, @Nullable Refusal refusal, List<String> lacking) {
        this.value = value;
        this.events = events;
        this.refusal = refusal;
        this.lacking = lacking;
    }

    /** Returns an acceptance with the new value and what happened, in order. */
    public static <T> Decision<T> accepted(T value, Event... events) {
        return new Decision<>(value, List.of(events), null, List.of());
    }

    /** Returns a refusal. */
    public static <T> Decision<T> refused(Refusal refusal) {
        return new Decision<>(null, List.of(), refusal, List.of());
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
     * Returns what it would have followed and nobody states, such as the kinds of clause that a charter lacks; empty where nothing was
     * lacking, and where the change was refused. An acceptance that lacks something rests on less than it could.
     */
    public List<String> lacking() {
        return lacking;
    }

    /** Returns the same decision, which lacked these as well; a refusal as it is. */
    public Decision<T> withLacking(List<String> more) {
        List<String> all =
                Stream.concat(lacking.stream(), more.stream()).distinct().toList();
        return value == null ? this : new Decision<>(value, events, refusal, all);
    }

    /**
     * Returns the new value.
     *
     * @throws RefusedException with the refusal, if the change was refused
     */
    public T orThrow() {
        if (value == null) {
            throw new RefusedException(Objects.requireNonNull(refusal));
        }
        return value;
    }

    /** Answers the next question to the new value; a refusal stands, and what happened is added up. */
    public Decision<T> then(Function<? super T, Decision<T>> next) {
        if (value == null) {
            return this;
        }
        Decision<T> second = next.apply(value);
        List<Event> all = Stream.concat(events.stream(), second.events.stream()).toList();
        return second.isAccepted()
                ? new Decision<>(second.value, all, null, lacking).withLacking(second.lacking)
                : second;
    }

    @Override
    public String toString() {
        return refusal == null ? "accepted " + events : "refused " + refusal;
    }
}
