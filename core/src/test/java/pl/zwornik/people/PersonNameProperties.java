package pl.zwornik.people;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.PersonId;
import pl.zwornik.poland.PolandPlugin;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of {@link PersonName}, and of reading names. */
class PersonNameProperties {

    private static final PersonNameReader READER = PersonNameReader.of(
            Zwornik.builder().plugin(new PolandPlugin()).build().vocabularies());

    @Property
    void parseIsTheInverseOfText(@ForAll("parts") String given, @ForAll("parts") String family) {
        PersonName name = PersonName.of(given, family);
        assertThat(PersonName.parse(name.text())).isEqualTo(name);
        assertThat(name).hasToString("[personal]");
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.strings()
                .withChars("AąŁz -.'é\u0301")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    @Property
    void aSpokenNameIsReadAndFound(@ForAll("words") String given, @ForAll("words") String family) {
        PersonName name = PersonName.of(given, family);
        Person person = Person.builder(PersonId.parse("p-1")).name(name).build();
        assertThat(READER.read("Pani " + name.spoken()).orElseThrow().inNominative())
                .hasValue(name);
        assertThat(READER.candidates(name.spoken(), List.of(person)).options())
                .singleElement()
                .satisfies(found -> assertThat(found.reasons()).containsExactly(Reason.parse("SAME_NAME")));
        assertThat(name.mayStandIn("o " + name.text().toUpperCase(Locale.ROOT))).isTrue();
    }

    @Property
    void anyLineIsReadOrNot(@ForAll("lines") String line) {
        READER.read(line).ifPresent(name -> assertThat(line.replaceAll("\\s*[-–—]\\s*", "-"))
                .contains(name.family()));
        assertThat(READER.candidates(line, KnownPeople.ALL).settled()).isEmpty();
    }

    @Provide
    Arbitrary<String> words() {
        return Combinators.combine(
                        Arbitraries.of("AĄBĆDŁŚŻ".split("")),
                        Arbitraries.strings()
                                .withChars("aąbcćełńóśzżź")
                                .ofMinLength(3)
                                .ofMaxLength(9))
                .as((first, rest) -> first + rest);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "Pani", "prof.", "dr", "hab", "UMK", "Maria", "Mendel", "-", "–", ",", ".", "(", "7", "p.",
                        "M.", "ą")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .flatMap(all -> Arbitraries.of("", " ").map(between -> String.join(between, all)))
                .map(line -> line + "x");
    }
}
