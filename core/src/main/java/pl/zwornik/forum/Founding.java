package pl.zwornik.forum;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.territory.TercCode;

/**
 * The event by which a forum came into being. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Founding {

    Founding() {} // only the generated implementation extends this

    /** Starts a founding of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day; empty where not stated. */
    public abstract Optional<PartialDate> getDay();

    /** Returns the unit in which it took place, usually a gmina; empty where not stated. */
    public abstract Optional<TercCode> getPlace();

    /** Returns the day of the first session, stated or inferred; empty where nothing is known. */
    public abstract Optional<Claim<PartialDate>> getFirstSession();

    /** Returns who came to the first session; empty where not stated. */
    public abstract List<Attendance> getAttendance();

    /** Returns a builder that starts from this founding's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Founding}; not thread-safe. */
    public static final class Builder extends ImmutableFounding.Builder {
        Builder() {}
    }
}
