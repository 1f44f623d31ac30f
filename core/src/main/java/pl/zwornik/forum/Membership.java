package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.VocabularyFailures;
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

    /** Returns how it belongs, a code of {@link MemberForms}; the unit itself unless a source says otherwise. */
    @Value.Default
    public Code getForm() {
        return MemberForms.UNIT;
    }

    /** Returns who belongs on behalf of the organisation; empty where it belongs itself, or the person is not stated. */
    public abstract Optional<PersonId> getPerson();

    /** Returns when its rights rested, in order; empty where they never did, or that is not stated. */
    public abstract List<Lifespan> getRests();

    /** Returns how it ended, a code of {@link MembershipEnds}; empty where it goes on, or that is not stated. */
    public abstract Optional<Code> getEnd();

    /** Returns the member whose place it took; empty where it took none, or that is not stated. */
    public abstract Optional<OrganisationId> getContinuing();

    /** Tells whether it belonged on a day. */
    public final Tri on(LocalDate day) {
        return getDuring().includes(day);
    }

    /** Tells whether its rights rested on a day. */
    public final Tri rests(LocalDate day) {
        Tri answer = Tri.NO;
        for (Lifespan rest : getRests()) {
            answer = answer.or(rest.includes(day));
        }
        return answer;
    }

    /** Returns a builder that starts from this membership's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        Conditions conditions = new Conditions()
                .require(getKind().isOf(MembershipKinds.SCHEME), VocabularyFailures.SCHEME_WRONG, "/kind")
                .require(getForm().isOf(MemberForms.SCHEME), VocabularyFailures.SCHEME_WRONG, "/form");
        CodeUses.requireScheme(conditions, getEnd(), MembershipEnds.SCHEME, "/end");
        conditions.check();
    }

    /** Builds a {@link Membership}; not thread-safe. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
