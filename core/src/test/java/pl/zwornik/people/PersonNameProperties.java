package pl.zwornik.people;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of {@link PersonName}. */
class PersonNameProperties {

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
}
