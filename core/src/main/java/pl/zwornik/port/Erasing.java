package pl.zwornik.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.Tombstone;
import pl.zwornik.result.Failure;
import pl.zwornik.vocabulary.Code;

/**
 * What every store asks while it erases a person, while it commits beside people who were erased, and before it forgets.
 *
 * <p>Made of all versions of the person, it knows the names to look for; it is forgotten with the transaction. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Erasing {

    private final PersonId id;
    private final Tombstone tombstone;
    private final NameSearch search;

    private Erasing(PersonId id, Tombstone tombstone, NameSearch search) {
        this.id = id;
        this.tombstone = tombstone;
        this.search = search;
    }

    /**
     * Starts the erasure of a person.
     *
     * @param ground on what ground, a code of {@link pl.zwornik.people.ErasureGrounds}
     * @param cause who erases, when and why
     * @param versions every version that can be read, the newest one among them
     * @throws RejectedChangesException if a text of the cause may name the person: it would stay behind
     */
    public static Erasing of(PersonId id, Code ground, Cause cause, Collection<Person> versions) {
        Objects.requireNonNull(id, "id");
        NameSearch search = NameSearch.of(id, versions);
        if (!search.mentions(cause).isEmpty()) {
            throw new RejectedChangesException(
                    List.of(Failure.of(PortFailures.CAUSE_NAMES_PERSON, "").with("id", id)));
        }
        return new Erasing(id, new Tombstone(cause.at(), ground), search);
    }

    /** Returns what is refused of a person who is not kept. */
    public static RejectedChangesException notKept(PersonId id) {
        return new RejectedChangesException(
                List.of(Failure.of(PortFailures.PERSON_NOT_KEPT, "").with("id", id)));
    }

    /**
     * Returns why a change cannot be kept beside people who were erased; empty where it can.
     *
     * @param change whose version was found to be the one that is kept, or that creates whom a tombstone stands for
     * @param keptErased whether what is kept under its id is a tombstone
     * @param erased tells whether a person is erased, as kept or as in the same change set
     */
    public static List<Failure> refusals(Changes.Change change, boolean keptErased, Predicate<Id> erased) {
        List<Failure> refusals = new ArrayList<>();
        if (!(change.value() instanceof Person person)) {
            return refusals;
        }
        if (keptErased) {
            refusals.add(Failure.of(PortFailures.PERSON_ERASED, "").with("id", person.getId()));
        } else if (change.readVersion() > 0 && person.isErased()) {
            refusals.add(Failure.of(PortFailures.SAVED_TOMBSTONE, "/erased").with("id", person.getId()));
        }
        for (int i = 0; i < person.getLinks().size(); i++) {
            PersonLink link = person.getLinks().get(i);
            if (erased.test(link.other())) {
                refusals.add(Failure.of(PortFailures.LINK_TO_ERASED, "/links/" + i + "/person")
                        .with("id", link.other()));
            }
        }
        return refusals;
    }

    /**
     * Checks that what is before a version can be forgotten.
     *
     * @param before the oldest version that is to stay
     * @param kept the newest version, which stays whatever is asked; 0 where nothing is kept under the id
     * @throws IllegalArgumentException if {@code before} is less than 1
     * @throws RejectedChangesException if {@code before} is later than {@code kept}
     */
    public static void requireForgettable(Id id, int before, int kept) {
        if (before < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
        if (before > kept) {
            throw new RejectedChangesException(List.of(Failure.of(PortFailures.VERSION_NOT_KEPT, "")
                    .with("kind", id.kind().key())
                    .with("id", id)
                    .with("version", before)
                    .with("kept", kept)));
        }
    }

    /** Returns what is to be kept in place of the person. */
    public Person tombstone() {
        return Person.erased(id, tombstone);
    }

    /** Returns another person without the claim to be this one; the same object where there is none. */
    public Person unlinked(Person other) {
        return other.isLinkedTo(id)
                ? other.toBuilder()
                        .links(other.getLinks().stream()
                                .filter(link -> !link.other().equals(id))
                                .toList())
                        .build()
                : other;
    }

    /** Returns where a version may still name the person; empty where it does not. */
    public List<Mention> mentions(Aggregate value, Revision revision) {
        return search.mentions(value, revision);
    }
}
