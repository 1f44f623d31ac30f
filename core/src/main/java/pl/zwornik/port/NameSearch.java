package pl.zwornik.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;

/**
 * Looks where a person may be named: in every free text of others, in causes, and in ids that somebody made of the name.
 *
 * <p>Made of all versions of the person, it knows every name that the person had. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NameSearch {

    private final PersonId id;
    private final List<PersonName> names;

    private NameSearch(PersonId id, List<PersonName> names) {
        this.id = id;
        this.names = names;
    }

    /**
     * Returns the search for a person.
     *
     * @param versions every version that can be read; of a person whose name none of them states nothing is found
     */
    public static NameSearch of(PersonId id, Collection<Person> versions) {
        return new NameSearch(
                Objects.requireNonNull(id, "id"),
                versions.stream()
                        .flatMap(person -> person.getName().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Returns where a version may name the person; empty where it does not. Of the person's own versions only an id is told
     * that holds the name, because it outlives an erasure.
     */
    public List<Mention> mentions(Aggregate value, Revision revision) {
        if (names.isEmpty()) {
            return List.of();
        }
        Stream<String> found = value.id().equals(id)
                ? id(value.id())
                : Stream.of(
                                id(value.id()),
                                MentionSearch.in(value, this::isNamedIn).stream(),
                                mentions(revision.cause()).stream())
                        .flatMap(attributes -> attributes);
        return found.map(attribute -> new Mention(value.id(), revision.version(), attribute))
                .toList();
    }

    /** The id of another person, like the name, is somebody else's. */
    private Stream<String> id(Id one) {
        boolean anothers = one instanceof PersonId && !one.equals(id);
        return !anothers && isNamedIn(one.value()) ? Stream.of(one.kind().key() + "/id") : Stream.empty();
    }

    /** Returns the texts of a cause that may name the person. */
    List<String> mentions(Cause cause) {
        List<String> found = new ArrayList<>();
        if (isNamedIn(cause.actor())) {
            found.add("cause/actor");
        }
        if (isNamedIn(cause.reason())) {
            found.add("cause/reason");
        }
        if (cause.correlated().filter(this::isNamedIn).isPresent()) {
            found.add("cause/correlation");
        }
        return found;
    }

    private boolean isNamedIn(String text) {
        return names.stream().anyMatch(name -> name.mayStandIn(text));
    }
}
