package pl.zwornik.forum;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PartialDate;

/**
 * The election of an organ, as far as a source tells of it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Election {

    Election() {} // only the generated implementation extends this

    /** Starts an election of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day, stated or inferred; empty where nothing is known. */
    public abstract Optional<Claim<PartialDate>> getDay();

    /** Returns how many votes were cast. */
    @Value.Default
    public Count getVotes() {
        return Count.unknown();
    }

    /** Returns a builder that starts from this election's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Election}; not thread-safe. */
    public static final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }
}
