package pl.zwornik.people;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.completeness.Draft;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;

/**
 * A person in a public function. The model holds no other data about people.
 *
 * <p>A name may be stated, or known and withheld ({@link #getWithheld()}), or the sources speak of the person without one
 * ({@link #getUnnamed()}); where none of these is said, it is not stated. A person who was erased has an id and a
 * {@link Tombstone}, and nothing else. {@code toString} hides the name and the titles. Immutable and thread-safe.
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

    /** Returns what is left of a person who was erased. */
    public static Person erased(PersonId id, Tombstone tombstone) {
        return builder(id).erased(tombstone).build();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract PersonId getId();

    /** Returns the name; empty where not stated, withheld, or known to nobody. */
    @Value.Redacted
    public abstract Optional<PersonName> getName();

    /** Tells whether the sources speak of the person without a name, as of „kierownik OPS w Dąbrowie"; not beside a name. */
    @Value.Default
    public Tri getUnnamed() {
        return Tri.UNKNOWN;
    }

    /** Returns the titles borne with the name, each with its time, in the order in which they are written. */
    @Value.Redacted
    public abstract List<Dated<PersonTitle>> getTitles();

    /** Returns the posts held, several of them at once where a source says so; empty where none is stated. */
    public abstract List<Post> getPosts();

    /** Returns the claims that another person of another id is the same, no two of one id; empty where there are none. */
    public abstract List<PersonLink> getLinks();

    /** Returns which attributes are known and not given, and why, none of them twice; empty where none is withheld. */
    public abstract List<Withheld> getWithheld();

    /** Returns when and on what ground the person was erased; empty for everybody else. */
    public abstract Optional<Tombstone> getErased();

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

    /** Tells whether a text is the name, given or family name first; case, diacritics and punctuation do not count. */
    public final boolean isNamed(String text) {
        return getName().filter(name -> name.matches(text)).isPresent();
    }

    /** Tells whether the person is claimed, here, to be the same as another, whatever became of the claim. */
    public final boolean isLinkedTo(PersonId other) {
        return getLinks().stream().anyMatch(link -> link.other().equals(other));
    }

    /** Tells whether it is settled who is meant: by a name, or because it is withheld, nobody knows it, or it was erased. */
    @AssertTrue(groups = Draft.class, payload = Missing.Name.class, message = "{pl.zwornik.VAL-001}")
    public final boolean isNameSettled() {
        return getName().isPresent() || getUnnamed().isYes() || isErased() || PersonParts.withholds(this, "name");
    }

    /** Tells whether a source is named, unless sources are withheld or the person was erased. */
    @AssertTrue(groups = Publishable.class, payload = Missing.Source.class, message = "{pl.zwornik.VAL-003}")
    public final boolean isSourced() {
        return !getSources().isEmpty() || isErased() || PersonParts.withholds(this, "sources");
    }

    /** Tells whether nothing is left but a {@link Tombstone}. */
    public final boolean isErased() {
        return getErased().isPresent();
    }

    /**
     * Returns the view of this person that a redaction shows: what it does not show is left out, or stands as
     * {@link Withheld#MARK}, and is said to be withheld. Where it does not show one of several titles, posts, links or
     * extensions, all of these are left out.
     */
    public final Person redacted(Redaction redaction) {
        return new RedactedPerson(this, redaction).view();
    }

    @Override
    public final PersonId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        return PersonParts.references(this);
    }

    @Override
    public final List<CodeUse> codes() {
        return PersonParts.codes(this);
    }

    /** Returns a builder that starts from this person's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        PersonParts.check(this);
    }

    /** Builds a {@link Person}; not thread-safe. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
