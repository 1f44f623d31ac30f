package pl.zwornik.people;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A post that a person held at an organisation. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Post {

    Post() {} // only the generated implementation extends this

    /** Starts a post from what every post has. */
    public static Builder builder(OrganisationId organisation, Code role) {
        return builder().organisation(organisation).role(role);
    }

    /** Starts a post, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the organisation. */
    public abstract OrganisationId getOrganisation();

    /** Returns which {@link Position} of the organisation it was, by the id that is unique there; empty where not stated. */
    public abstract Optional<LocalId> getPosition();

    /** Returns what the person does there, a code of {@link Roles}. */
    public abstract Code getRole();

    /** Returns the title that goes with it, a code of {@link PostTitles}; empty where not stated. */
    public abstract Optional<Code> getTitle();

    /**
     * Returns the title as a source writes it, where it differs: {@code ekspertka}, or a masculine form for a woman. It tells
     * nothing about the person.
     */
    public abstract Optional<String> getWritten();

    /** Returns when the person held it, as far as that is stated. */
    @Value.Default
    public Lifespan getTenure() {
        return Lifespan.unknown();
    }

    /** Returns a builder that starts from this post's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Post checked() {
        CodeUses.requireScheme(getRole(), Roles.SCHEME, "/role");
        CodeUses.requireScheme(getTitle(), PostTitles.SCHEME, "/title");
        Optional<String> composed = getWritten().map(form -> Texts.line(form, "/written"));
        return composed.equals(getWritten())
                ? this
                : toBuilder().written(composed).build();
    }

    /** Builds a {@link Post}; not thread-safe. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
