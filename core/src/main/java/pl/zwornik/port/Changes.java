package pl.zwornik.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
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

    private static final String READ_FROM_ONE = "a version that was read counts from 1";

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

    /**
     * An aggregate on which the changes rest, though it stays as it is.
     *
     * @param id the aggregate
     * @param version the version that was read, from 1
     */
    public record Required(Id id, int version) {

        /** Checks that the id is given and the version counts from 1. */
        public Required {
            Objects.requireNonNull(id, "id");
            if (version < 1) {
                throw new IllegalArgumentException(READ_FROM_ONE);
            }
        }
    }

    private final Cause cause;
    private final ChangeLog log;
    private final int size;
    private final List<Required> required;
    private volatile @Nullable List<Change> list;

    private Changes(Cause cause, ChangeLog log, int size, List<Required> required) {
        this.cause = cause;
        this.log = log;
        this.size = size;
        this.required = required;
    }

    /** Returns a change set for a cause, with nothing in it yet. */
    public static Changes by(Cause cause) {
        return new Changes(Objects.requireNonNull(cause, "cause"), new ChangeLog(), 0, List.of());
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
            throw new IllegalArgumentException(READ_FROM_ONE);
        }
        return with(new Change(value, readVersion));
    }

    /**
     * Returns these changes, which are kept only if an aggregate that they rest on is still of the version that was read: a vote on the
     * charter by which it was counted. It gets no new version by that.
     *
     * @param version the version that was read, from 1
     */
    public Changes require(Id id, int version) {
        List<Required> more = new ArrayList<>(required);
        more.add(new Required(id, version));
        return new Changes(cause, log, size, List.copyOf(more));
    }

    /** Returns the aggregates on which the changes rest, in the order in which they were named. */
    public List<Required> required() {
        return required;
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
        return new Changes(cause, longer, size + 1, required);
    }
}
