package pl.zwornik.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A person in a public function. The model holds no other data about people.
 *
 * <p>{@code toString} hides the name. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Person implements Aggregate, Coded {

    Person() {} // only the generated implementation extends this

    /** Starts a person from the id, which is opaque. */
    public static Builder builder(PersonId id) {
        return builder().id(id);
    }

    /** Starts a person, for readers that learn the attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract PersonId getId();

    /** Returns the name; empty where not stated. */
    @Value.Redacted
    public abstract Optional<PersonName> getName();

    /** Returns the posts held; empty where none is stated. */
    public abstract List<Post> getPosts();

    /** Returns where the facts were found; empty where no source is kept. */
    public abstract List<Source> getSources();

    /** Returns the attributes that plugins and hosts added. */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Tells whether the person held a post, at any time, at an organisation. */
    public final boolean hasPostAt(OrganisationId organisation) {
        return getPosts().stream().anyMatch(post -> post.getOrganisation().equals(organisation));
    }

    @Override
    public final PersonId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < getPosts().size(); i++) {
            references.add(new Reference(
                    "/posts/" + i + "/organisation", getPosts().get(i).getOrganisation()));
        }
        return references;
    }

    @Override
    public final List<CodeUse> codes() {
        CodeUses uses = new CodeUses();
        for (int i = 0; i < getPosts().size(); i++) {
            uses.add("/posts/" + i + "/role", getPosts().get(i).getRole());
            uses.add("/posts/" + i + "/title", getPosts().get(i).getTitle());
        }
        return uses.list();
    }

    /** Returns a builder that starts from this person's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Person}; not thread-safe. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
