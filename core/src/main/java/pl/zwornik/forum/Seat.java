package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A seat of an organ, with those who have held it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Seat {

    Seat() {} // only the generated implementation extends this

    /** Starts a seat from its id, unique within its organ. */
    public static Builder builder(LocalId id) {
        return builder().id(id);
    }

    /** Starts a seat, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its organ. */
    public abstract LocalId getId();

    /** Returns what its holder is in the organ, a code of {@link SeatRoles}; empty where not stated. */
    public abstract Optional<Code> getRole();

    /** Returns who has held it; empty where it never was filled, or that is not stated. */
    public abstract List<Tenure> getTenures();

    /** Returns the tenures that may not have been over on a day, in order; some that were may be among them. */
    final List<Tenure> from(LocalDate day) {
        long[] over = over();
        int low = 0;
        int high = over.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (over[middle] <= day.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return getTenures().subList(low, over.length);
    }

    /** Returns for each tenure the day, counted from 1970, on which it and all before it are over; kept once it was asked for. */
    @Value.Lazy
    long[] over() {
        long[] over = new long[getTenures().size()];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < over.length; i++) {
            latest = Math.max(latest, getTenures().get(i).over());
            over[i] = latest;
        }
        return over;
    }

    /** Returns a builder that starts from this seat's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getRole(), SeatRoles.SCHEME, "/role");
    }

    /** Builds a {@link Seat}; not thread-safe. */
    public static final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
