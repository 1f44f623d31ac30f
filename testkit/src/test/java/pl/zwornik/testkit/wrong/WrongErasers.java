package pl.zwornik.testkit.wrong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.People;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.vocabulary.Code;

/** Stores that erase badly. */
final class WrongErasers {

    private WrongErasers() {}

    /** Has a column for the time of an erasure, and none for the ground. */
    static final class ForgetsTheGround extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            return super.erase(id, ErasureGrounds.RETENTION_ENDED, cause);
        }
    }

    /** Erases the newest version of a person, and keeps those before it. */
    static final class KeepsVersions extends ForwardingStore {

        private final Map<PersonId, List<Person>> before = new HashMap<>();

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            List<Person> versions = Stream.iterate(1, version -> version + 1)
                    .map(version -> honest().people().find(id, version))
                    .takeWhile(Optional::isPresent)
                    .map(found -> found.orElseThrow().value())
                    .toList();
            Erasure done = super.erase(id, ground, cause);
            before.putIfAbsent(id, versions);
            return done;
        }

        @Override
        public People people() {
            return new ForwardingPeople(honest().people()) {
                @Override
                public Optional<Versioned<Person>> find(PersonId id, int version) {
                    List<Person> versions = before.getOrDefault(id, List.of());
                    return version < 1 || version > versions.size()
                            ? super.find(id, version)
                            : Optional.of(new Versioned<>(versions.get(version - 1), version));
                }
            };
        }
    }

    /** Removes everything of a person but the rows of the names. */
    static final class KeepsNames extends ForwardingStore {

        private final Map<PersonId, Person> erased = new HashMap<>();

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            Optional<Versioned<Person>> before = honest().people().find(id);
            Erasure done = super.erase(id, ground, cause);
            before.ifPresent(found -> erased.putIfAbsent(id, found.value()));
            return done;
        }

        @Override
        public People people() {
            return new ForwardingPeople(honest().people()) {
                @Override
                public List<PersonId> named(String text) {
                    Stream<PersonId> rows = erased.values().stream()
                            .filter(one -> one.isNamed(text))
                            .map(Person::getId);
                    return Stream.concat(super.named(text).stream(), rows)
                            .distinct()
                            .sorted()
                            .toList();
                }
            };
        }
    }

    /** Clears the organs in which an erased person holds a seat. */
    static final class ClearsSeats extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            Erasure done = super.erase(id, ground, cause);
            honest().forums().withSeatHeldBy(id).forEach(forum -> {
                Versioned<Forum> kept = honest().forums().find(forum).orElseThrow();
                Forum cleared = kept.value().toBuilder().organs(List.of()).build();
                super.commit(Changes.by(cause).save(cleared, kept.version()));
            });
            return done;
        }
    }

    /** Looks for claims in newest versions only. */
    static final class KeepsOldClaims extends ForwardingStore {

        private final Map<PersonId, Person> firsts = new HashMap<>();

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            honest().snapshot().people().stream()
                    .filter(one -> one.getLinks().isEmpty() && !one.getId().equals(id))
                    .map(Person::getId)
                    .forEach(one -> honest().people().find(one, 1).ifPresent(first -> firsts.put(one, first.value())));
            return super.erase(id, ground, cause);
        }

        @Override
        public People people() {
            return new ForwardingPeople(honest().people()) {
                @Override
                public Optional<Versioned<Person>> find(PersonId id, int version) {
                    Person first = firsts.get(id);
                    return first == null || version != 1
                            ? super.find(id, version)
                            : Optional.of(new Versioned<>(first, 1));
                }
            };
        }
    }

    /** Reports nothing. */
    static final class LooksNowhere extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            Erasure done = super.erase(id, ground, cause);
            return new Erasure(done.person(), done.version(), done.unlinked(), List.of());
        }
    }

    /** Looks for mentions before it removes claims, and so never at the versions that this makes. */
    static final class LooksTooEarly extends ForwardingStore {

        @Override
        public Erasure erase(PersonId id, Code ground, Cause cause) {
            Erasure done = super.erase(id, ground, cause);
            List<Mention> early = done.mentions().stream()
                    .filter(mention -> !isOfVersionMadeBy(cause, mention))
                    .toList();
            return new Erasure(done.person(), done.version(), done.unlinked(), early);
        }

        private boolean isOfVersionMadeBy(Cause cause, Mention mention) {
            return mention.in() instanceof PersonId person
                    && honest().people().revisions(person).contains(new Revision(mention.version(), cause));
        }
    }

    /** Has written everything when it is closed, but no erasure. */
    static final class LosesErasures extends JournallingStore {

        @Override
        public synchronized Erasure erase(PersonId id, Code ground, Cause cause) {
            return honest().erase(id, ground, cause);
        }
    }
}
