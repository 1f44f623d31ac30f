package pl.zwornik.forum;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * An organ of a forum, such as its council, with its seats. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Organ {

    Organ() {} // only the generated implementation extends this

    /** Starts an organ from what every organ has; the id is unique within its forum. */
    public static Builder builder(LocalId id, Code kind) {
        return builder().id(id).kind(kind);
    }

    /** Starts an organ, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its forum. */
    public abstract LocalId getId();

    /** Returns what organ it is, a code of {@link OrganKinds}. */
    public abstract Code getKind();

    /** Returns what it is called; empty where not stated. */
    public abstract Optional<String> getName();

    /** Returns its seats, none with the id of another; empty where none is stated. */
    public abstract List<Seat> getSeats();

    /** Returns how it was elected; empty where no election is stated. */
    public abstract Optional<Election> getElection();

    /** Tells whether a person has held a seat of it at any time. */
    public final boolean hasSeatHeldBy(PersonId person) {
        return getSeats().stream()
                .flatMap(seat -> seat.getTenures().stream())
                .anyMatch(tenure -> tenure.getHolder().filter(person::equals).isPresent());
    }

    /** Returns a builder that starts from this organ's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Organ checked() {
        CodeUses.requireScheme(getKind(), OrganKinds.SCHEME, "/kind");
        ForumParts.requireDistinct(getSeats(), Seat::getId, "/seats");
        Optional<String> composed = getName().map(name -> Texts.line(name, "/name"));
        return composed.equals(getName()) ? this : toBuilder().name(composed).build();
    }

    /** Builds an {@link Organ}; not thread-safe. */
    public static final class Builder extends ImmutableOrgan.Builder {
        Builder() {}
    }
}
