package pl.zwornik.gathering;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Post;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What somebody said, in their own words. It is what they thought, never a fact about what they spoke of: „Forum to miejsce dla
 * wszystkich zainteresowanych” admits nobody.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Statement {

    Statement() {} // only the generated implementation extends this

    /** Starts a statement from its id. */
    public static Builder builder(LocalId id) {
        return builder().id(id);
    }

    /** Starts a statement, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within what it belongs to. */
    public abstract LocalId getId();

    /**
     * Returns the words as they stand, mistakes and all, best first: several where it is not plain at which of them the statement
     * begins or ends, as where a mark of quotation is missing; empty where they are not kept.
     */
    public abstract List<String> getReadings();

    /** Returns who said it; empty where not stated. */
    public abstract Optional<PersonId> getSpeaker();

    /** Returns as what they said it, the post of that time; empty where not stated. */
    public abstract Optional<Post> getPost();

    /** Returns what it is about, classified by {@link Topics}; empty where nobody told. */
    public abstract List<Wording> getTopics();

    /** Returns the standards that it speaks of, codes of {@link Standards}; empty where it speaks of none. */
    public abstract List<Code> getStandards();

    /** Returns where it stands; empty where no source is kept. */
    public abstract List<Source> getSources();

    /** Returns the words, where it is plain where they begin and end. */
    public final Optional<String> words() {
        return getReadings().size() == 1 ? Optional.of(getReadings().get(0)) : Optional.empty();
    }

    /** Returns a builder that starts from this statement's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Statement checked() {
        getTopics().forEach(topic -> CodeUses.requireScheme(topic.classified(), Topics.SCHEME, "/topics"));
        getStandards().forEach(code -> CodeUses.requireScheme(code, Standards.SCHEME, "/standards"));
        List<String> composed = getReadings().stream()
                .map(reading -> Texts.block(reading, "/readings"))
                .distinct()
                .toList();
        return composed.equals(getReadings())
                ? this
                : toBuilder().readings(composed).build();
    }

    /** Hides the words, which may name a person. */
    @Override
    public final String toString() {
        return getId().toString();
    }

    /** Builds a {@link Statement}; not thread-safe. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
