package pl.zwornik.people;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.organisation.Roles;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A title that goes with a name")
class PersonTitleTest {

    private static final Vocabularies POLAND =
            Zwornik.builder().plugin(new PolandPlugin()).build().vocabularies();

    @Test
    @DisplayName("has the spelling of its source beside the canonical form (S2-09)")
    void hasBothForms() {
        PersonTitle title = PersonTitle.before(PersonTitles.DOKTOR_HABILITOWANY).writtenAs("dr hab");
        assertThat(title.asWritten()).hasValue("dr hab");
        assertThat(title.canonical(POLAND)).isEqualTo("dr hab.");
        assertThat(PersonTitle.after(PersonTitles.PROFESOR_UCZELNI)
                        .writtenAs("prof. UMK")
                        .canonical(POLAND))
                .isEqualTo("prof. uczelni");
        assertThat(PersonTitle.before(PersonTitles.PROFESOR).asWritten()).isEmpty();
    }

    @Test
    @DisplayName("that no vocabulary knows is its code")
    void isItsCode() {
        assertThat(PersonTitle.before(PersonTitles.of("KOMANDOR")).canonical(POLAND))
                .isEqualTo("KOMANDOR");
        assertThat(PersonTitle.before(PersonTitles.DOKTOR).canonical(Vocabularies.none()))
                .isEqualTo("DOKTOR");
    }

    @Test
    @DisplayName("is a title, and no code of another vocabulary")
    void isATitle() {
        assertThatExceptionOfType(InvariantViolationException.class).isThrownBy(() -> PersonTitle.before(Roles.HEAD));
    }
}
