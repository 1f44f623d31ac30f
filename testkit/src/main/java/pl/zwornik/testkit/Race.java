package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Condition;
import pl.zwornik.port.ConflictingChangeException;

/** Two threads that start together; no clock decides anything. */
final class Race {

    /** How often a race is run; each is a chance to interleave badly. */
    static final int ROUNDS = 20;

    /** A result other than an exception. */
    static final Condition<Object> WON = new Condition<>(outcome -> !(outcome instanceof Throwable), "winner");

    /** The refusal that says somebody else was faster. */
    static final Condition<Object> LOST =
            new Condition<>(outcome -> outcome instanceof ConflictingChangeException, "told that it came too late");

    private Race() {}

    /** Returns what each of the two returned or threw. */
    static List<Object> of(Callable<?> first, Callable<?> second) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> racer : List.of(first, second)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return racer.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<?> one : running) {
                outcomes.add(outcome(one));
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static Object outcome(Future<?> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNullElse(e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
