package pl.zwornik.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.zwornik.id.Aggregate;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;

/**
 * What a store commits as one: aggregates created and saved, for one cause. Immutable and thread-safe.
 *
 * <p>References between aggregates of one change set may be mutual.
 *
 * @since 0.1.0
 */
public final class Changes {

    /**
     * One aggregate to be kept.
     *
     * @param value the new value
     * @param readVersion the version that was read; 0 for one that is new
     */
    public record Change(Aggregate value, int readVersion) {

        /** Checks that the value is given and the version not negative. */
        public Change {
            Objects.requireNonNull(value, "value");
            if (readVersion < 0) {
                throw new IllegalArgumentException("a version that was read counts from 1; 0 is new");
            }
        }
    }

    private final Cause cause;
    private final List<Change> list;

    private Changes(Cause cause, List<Change> list) {
        this.cause = cause;
        this.list = list;
    }

    /** Returns a change set for a cause, with nothing in it yet. */
    public static Changes by(Cause cause) {
        return new Changes(Objects.requireNonNull(cause, "cause"), List.of());
    }

    /** Returns these changes and one new aggregate. */
    public Changes create(Aggregate value) {
        return with(new Change(value, 0));
    }

    /** Returns these changes and new aggregates. */
    public Changes createAll(Iterable<? extends Aggregate> values) {
        Changes all = this;
        List<Change> more = new ArrayList<>(list);
        values.forEach(value -> more.add(new Change(value, 0)));
        return all.of(more);
    }

    /**
     * Returns these changes and a new value of an aggregate that was read.
     *
     * @param readVersion the version that was read, from 1
     */
    public Changes save(Aggregate value, int readVersion) {
        if (readVersion < 1) {
            throw new IllegalArgumentException("a version that was read counts from 1");
        }
        return with(new Change(value, readVersion));
    }

    /** Returns who makes the changes, when and why. */
    public Cause cause() {
        return cause;
    }

    /** Returns the changes in the order in which they were added; no aggregate stands twice. */
    public List<Change> list() {
        return list;
    }

    private Changes with(Change change) {
        List<Change> more = new ArrayList<>(list);
        more.add(change);
        return of(more);
    }

    private Changes of(List<Change> more) {
        long different = more.stream().map(one -> one.value().id()).distinct().count();
        if (different != more.size()) {
            throw new InvariantViolationException(Failure.of(PortFailures.CHANGES_UNUSABLE, ""));
        }
        return new Changes(cause, List.copyOf(more));
    }
}
