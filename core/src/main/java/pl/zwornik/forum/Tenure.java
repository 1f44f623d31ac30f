package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * The holding of a seat by somebody, on behalf of a member. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Tenure {

    Tenure() {} // only the generated implementation extends this

    /** Starts a tenure of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns who holds the seat; empty where not stated. */
    public abstract Optional<PersonId> getHolder();

    /** Returns the organisation on whose behalf the seat is held; empty where not stated. */
    public abstract Optional<OrganisationId> getOnBehalfOf();

    /** Returns when the seat was held, stated or inferred; empty where nothing is known. */
    public abstract Optional<Claim<Lifespan>> getDuring();

    /** Returns why it ended, a code of {@link SeatEnds}; empty where it goes on, or that is not stated. */
    public abstract Optional<Code> getEnd();

    /** Returns when the seat was held, however that is known. */
    public final Lifespan life() {
        return getDuring().map(Claim::value).orElseGet(Lifespan::unknown);
    }

    /** Tells whether the seat was held on a day. */
    public final Tri on(LocalDate day) {
        return life().includes(day);
    }

    /** Returns the day, counted from 1970, on which it is over; kept once it was asked for, as seats ask again and again. */
    @Value.Lazy
    long over() {
        return life().end()
                .flatMap(PartialDate::latest)
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }

    /** Returns a builder that starts from this tenure's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getEnd(), SeatEnds.SCHEME, "/end");
    }

    /** Builds a {@link Tenure}; not thread-safe. */
    public static final class Builder extends ImmutableTenure.Builder {
        Builder() {}
    }
}
