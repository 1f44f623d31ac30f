package pl.zwornik.forum;

import java.time.LocalDate;
import org.immutables.value.Value;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * That an organisation belongs, or belonged, to a forum. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Membership {

    Membership() {} // only the generated implementation extends this

    /** Starts a membership from what every membership has. */
    public static Builder builder(OrganisationId member) {
        return builder().member(member);
    }

    /** Starts a membership, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the organisation that belongs. */
    public abstract OrganisationId getMember();

    /** Returns the way of belonging, a code of {@link MembershipKinds}; ordinary unless a source says otherwise. */
    @Value.Default
    public Code getKind() {
        return MembershipKinds.ORDINARY;
    }

    /** Tells whether it was there at the founding. */
    @Value.Default
    public Tri getFounding() {
        return Tri.UNKNOWN;
    }

    /** Returns when it belonged, as far as that is stated. */
    @Value.Default
    public Lifespan getDuring() {
        return Lifespan.unknown();
    }

    /** Tells whether it belonged on a day. */
    public final Tri on(LocalDate day) {
        return getDuring().includes(day);
    }

    /** Returns a builder that starts from this membership's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getKind(), MembershipKinds.SCHEME, "/kind");
    }

    /** Builds a {@link Membership}; not thread-safe. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
