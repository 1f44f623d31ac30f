package pl.zwornik.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.zwornik.id.Kind;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.vocabulary.Code;

/** The erasure of one person from what is remembered; not thread-safe. */
final class MemoryErasure {

    private final Map<Kind, Map<String, List<Remembered>>> next = new TreeMap<>();
    private final TreeSet<PersonId> unlinked = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    MemoryErasure(Map<Kind, Map<String, List<Remembered>>> contents) {
        contents.forEach((kind, byId) -> next.put(kind, new TreeMap<>(byId)));
    }

    /** Returns what is remembered afterwards. */
    Map<Kind, Map<String, List<Remembered>>> contents() {
        return next;
    }

    Erasure erase(PersonId id, Code ground, Cause cause) {
        Map<String, List<Remembered>> people = next.getOrDefault(Kind.PERSON, Map.of());
        List<Remembered> revisions = people.get(id.value());
        if (revisions == null) {
            throw Erasing.notKept(id);
        }
        List<Person> versions =
                revisions.stream().map(one -> (Person) one.value()).toList();
        int version = InMemory.newest(revisions).revision().version();
        Erasing erasing = Erasing.of(id, ground, cause, versions);
        if (versions.get(versions.size() - 1).isErased()) {
            return new Erasure(id, version, List.of(), List.of());
        }
        people.put(id.value(), List.of(new Remembered(erasing.tombstone(), new Revision(version + 1, cause))));
        people.replaceAll((key, others) -> unlinked(others, erasing, cause));
        next.values().forEach(byId -> byId.values()
                .forEach(others ->
                        others.forEach(one -> mentions.addAll(erasing.mentions(one.value(), one.revision())))));
        return new Erasure(id, version + 1, List.copyOf(unlinked), mentions);
    }

    /** Returns the revisions without claims to be the person, and one more where the newest had one. */
    private List<Remembered> unlinked(List<Remembered> revisions, Erasing erasing, Cause cause) {
        List<Remembered> rewritten = new ArrayList<>();
        for (Remembered one : revisions) {
            Person before = (Person) one.value();
            Person after = erasing.unlinked(before);
            rewritten.add(new Remembered(after, one.revision()));
            if (after != before) {
                unlinked.add(before.getId());
            }
        }
        Remembered newest = InMemory.newest(rewritten);
        if (!newest.value().equals(InMemory.newest(revisions).value())) {
            rewritten.add(new Remembered(
                    newest.value(), new Revision(newest.revision().version() + 1, cause)));
        }
        return rewritten;
    }
}
