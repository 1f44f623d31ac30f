package pl.zwornik.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * That an organisation came from another, by what act and from when on; kept with the successor.
 *
 * <p>Where several became one, there is one for each of them. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Succession {

    Succession() {} // only the generated implementation extends this

    /** Starts a succession from what every succession has. */
    public static Builder builder(OrganisationId predecessor) {
        return builder().predecessor(predecessor);
    }

    /** Starts a succession, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the organisation that was there before. */
    public abstract OrganisationId getPredecessor();

    /** Returns how one came from the other, a code of {@link SuccessionKinds}; empty where not stated. */
    public abstract Optional<Code> getKind();

    /** Returns the act by which it was decided; empty where none is stated. */
    public abstract Optional<LocalAct> getAct();

    /** Returns the first day of its effect, so far as that is stated. */
    public abstract Optional<PartialDate> getEffectiveFrom();

    /** Tells whether an organisation is the predecessor. */
    public final boolean follows(OrganisationId organisation) {
        return getPredecessor().equals(organisation);
    }

    /** Returns a builder that starts from this succession's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getKind(), SuccessionKinds.SCHEME, "/kind");
    }

    /** Builds a {@link Succession}; not thread-safe. */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
