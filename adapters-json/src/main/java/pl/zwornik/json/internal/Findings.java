package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;

/** What was found wrong so far, and the pointer to where reading stands; not thread-safe. */
class Findings {

    /** Thrown where reading cannot go on, after the reason was reported. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super("reading stops here", null, false, false);
        }
    }

    private final int limit;
    private final Pointer path = new Pointer();
    private final List<Found> found = new ArrayList<>();

    /** Starts without findings; {@code limit} is how many are taken. */
    Findings(int limit) {
        this.limit = limit;
    }

    /** Returns what was found, in the order in which it was. */
    final List<Found> found() {
        return found;
    }

    /** Returns the pointer to where reading stands. */
    final String pointer() {
        return path.toString();
    }

    /** Returns how many fields and elements deep reading stands. */
    final int depth() {
        return path.depth();
    }

    /** Steps below a field or an element; returns what {@link #leave(int)} needs. */
    final int enter(String step) {
        return path.enter(step);
    }

    /** Steps below a field whose name is not shown. */
    final int enterUnnamed() {
        return path.enterUnnamed();
    }

    /** Steps below an element. */
    final int enter(int index) {
        return path.enter(index);
    }

    /** Steps back. */
    final void leave(int mark) {
        path.leave(mark);
    }

    /** Reports a failure, its pointer being the path, at an offset. */
    final void report(Failure failure, int offset) {
        add(new Found(failure.at(failure.place().below(pointer())), offset));
    }

    /** Reports a failure whose pointer is relative to the path. */
    final void reportBelow(Failure failure) {
        String below = pointer() + failure.place().pointer();
        add(new Found(failure.at(Place.at(below)), Found.NOWHERE));
    }

    private void add(Found one) {
        if (found.size() < limit) {
            found.add(one);
            return;
        }
        Failure end = Failure.of(JsonFailures.TOO_MANY_FAILURES, "").with("limit", limit);
        found.add(new Found(end.at(one.failure().place()), one.offset()));
        throw new Stop();
    }
}
