package pl.zwornik.port;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final ChangeLog log;
    private final int size;
    private volatile @Nullable List<Change> list;

    private Changes(Cause cause, ChangeLog log, int size) {
        this.cause = cause;
        this.log = log;
        this.size = size;
    }

    /** Returns a change set for a cause, with nothing in it yet. */
    public static Changes by(Cause cause) {
        return new Changes(Objects.requireNonNull(cause, "cause"), new ChangeLog(), 0);
    }

    /** Returns these changes and one new aggregate. */
    public Changes create(Aggregate value) {
        return with(new Change(value, 0));
    }

    /** Returns these changes and new aggregates. */
    public Changes createAll(Iterable<? extends Aggregate> values) {
        Changes all = this;
        for (Aggregate value : values) {
            all = all.create(value);
        }
        return all;
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
        List<Change> known = list;
        if (known == null) {
            known = log.first(size);
            list = known;
        }
        return known;
    }

    private Changes with(Change change) {
        ChangeLog longer = log.append(size, change);
        if (longer == null) {
            throw new InvariantViolationException(Failure.of(PortFailures.CHANGES_UNUSABLE, ""));
        }
        return new Changes(cause, longer, size + 1);
    }
}
