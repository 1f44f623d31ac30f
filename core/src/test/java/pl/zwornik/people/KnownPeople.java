package pl.zwornik.people;

import java.util.List;
import pl.zwornik.id.PersonId;

/** The people whom the five source documents name, all in public functions, by names in the nominative. */
final class KnownPeople {

    static final List<Person> ALL = List.of(
            person("p-1", "Agnieszka", "Maciejowicz"),
            person("p-2", "Tomasz", "Majewski"),
            person("p-3", "Maria", "Świdurska"),
            person("p-4", "Magdalena", "Popłońska-Kowalska"),
            person("p-5", "Marek", "Rymsza"),
            person("p-6", "Mirosław", "Grewiński"),
            person("p-7", "Arkadiusz", "Karwacki"),
            person("p-8", "Krystyna", "Wyrwicka"),
            person("p-9", "Marzena", "Bartosiewicz"),
            person("p-10", "Dorota", "Wróblewska"),
            person("p-11", "Maria", "Mendel"));

    private KnownPeople() {}

    static Person person(String id, String given, String family) {
        return Person.builder(PersonId.parse(id))
                .name(PersonName.of(given, family))
                .build();
    }
}
