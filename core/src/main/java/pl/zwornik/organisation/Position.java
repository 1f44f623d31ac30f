package pl.zwornik.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A post of an organisation, which is there whether or not somebody holds it, and whoever that is: the head of an OPS.
 *
 * <p>That a person held it is stated by a post of the person, which may name it by its id. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Position {

    Position() {} // only the generated implementation extends this

    /** Starts a position from its id, unique within its organisation, and its role. */
    public static Builder builder(LocalId id, Code role) {
        return builder().id(id).role(role);
    }

    /** Starts a position, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its organisation. */
    public abstract LocalId getId();

    /** Returns what its holder does, a code of {@link Roles}. */
    public abstract Code getRole();

    /** Returns the title that goes with it, a code of {@link PostTitles}; empty where not stated. */
    public abstract Optional<Code> getTitle();

    /** Returns when it was there, as far as that is stated; not when somebody held it. */
    @Value.Default
    public Lifespan getLife() {
        return Lifespan.unknown();
    }

    /** Returns a builder that starts from this position's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getRole(), Roles.SCHEME, "/role");
        CodeUses.requireScheme(getTitle(), PostTitles.SCHEME, "/title");
    }

    /** Builds a {@link Position}; not thread-safe. */
    public static final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
