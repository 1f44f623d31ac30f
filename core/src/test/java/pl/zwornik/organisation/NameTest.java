package pl.zwornik.organisation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A name")
class NameTest {

    private static final Name NAME =
            Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce Małej").writtenAs("OPS „Lipka Mała”");

    @ParameterizedTest
    @CsvSource({
        "OŚRODEK POMOCY SPOŁECZNEJ W LIPCE MAŁEJ, true",
        "osrodek pomocy spolecznej w lipce malej, true",
        "'Ośrodek  Pomocy Społecznej, w Lipce-Małej', true",
        "ops lipka mala, true",
        "Ośrodek Pomocy Społecznej w Lipce, false",
        "OPS, false"
    })
    @DisplayName("is a text as canonical or as written; case, diacritics and punctuation do not count")
    void isAText(String text, boolean expected) {
        assertThat(NAME.matches(text)).isEqualTo(expected);
    }

    @Test
    @DisplayName("is Polish and written as it stands unless said otherwise")
    void isPolishUnlessSaidOtherwise() {
        Name plain = Name.of(NameKinds.SHORT, "OPS");
        assertThat(plain.language()).isEqualTo("pl");
        assertThat(plain.asWritten()).isEmpty();
        assertThat(plain.matches("MOPS")).isFalse();
        assertThat(NAME.asWritten()).contains("OPS „Lipka Mała”");
        assertThat(new Name(NameKinds.SHORT, "O\u0301PS", "szl", null).text()).isEqualTo("ÓPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "PL", "polski", "p1", "pł", "pl-PL"})
    @DisplayName("is in a language of two or three lower-case letters")
    void hasALanguage(String language) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Name(NameKinds.FULL, "OPS", language, null))
                .matches(e -> e.getFailure().code() == OrganisationFailures.LANGUAGE_MALFORMED);
    }

    @Test
    @DisplayName("is of a kind of names")
    void isOfAKindOfNames() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Name.of(OrganisationTypes.OPS, "OPS"))
                .matches(e -> e.getFailure().code() == VocabularyFailures.SCHEME_WRONG)
                .matches(e -> e.getFailure().place().pointer().equals("/kind"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> NAME.writtenAs(" "))
                .matches(e -> e.getFailure().place().pointer().equals("/written"));
    }
}
