package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.port.People;
import pl.zwornik.port.Versioned;

/** Stores that find people badly. */
final class WrongPersonFinders {

    private WrongPersonFinders() {}

    /** Finds people by the family name alone. */
    static final class FindsByFamilyName extends ForwardingStore {

        @Override
        public People people() {
            return new ForwardingPeople(honest().people()) {
                @Override
                public List<PersonId> named(String text) {
                    Stream<PersonId> more = all().map(Versioned::value)
                            .filter(one -> one.getName()
                                    .filter(name -> name.family().equals(text))
                                    .isPresent())
                            .map(Person::getId);
                    return Stream.concat(super.named(text).stream(), more)
                            .distinct()
                            .sorted()
                            .toList();
                }
            };
        }
    }

    /** Answers claims from the side that holds them. */
    static final class AnswersOneSide extends ForwardingStore {

        @Override
        public People people() {
            return new ForwardingPeople(honest().people()) {
                @Override
                public List<PersonId> linkedWith(PersonId person) {
                    return find(person).stream()
                            .flatMap(found -> found.value().getLinks().stream())
                            .map(PersonLink::other)
                            .sorted()
                            .toList();
                }
            };
        }
    }
}
