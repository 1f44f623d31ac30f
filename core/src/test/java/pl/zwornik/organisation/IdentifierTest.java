package pl.zwornik.organisation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Language;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("An identifier")
class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"8567346215", "5261040828", "7740001454", "5213017228", "8821466962", "1234563218"})
    @DisplayName("that is a NIP with its check digit is read, however people write it")
    void readsNip(String digits) {
        assertThat(Nip.parse(digits)).hasToString(digits);
        String written = digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
        assertThat(Nip.parse("PL " + written)).isEqualTo(new Nip(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "8567346216, ORG-007",
        "5213017227, ORG-007",
        "1234567890, ORG-008", // remainder 10, which a frequent mistake takes for 0
        "0000000000, ORG-008",
        "856734621, ORG-006",
        "85673462150, ORG-006",
        "856734621X, ORG-006",
        "'', ORG-006"
    })
    @DisplayName("that is no NIP is refused, and it is said why")
    void refusesNip(String text, String code) {
        assertRefused(() -> Nip.parse(text), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456785",
                "192598184",
                "000331501",
                "610188201",
                "000000030",
                "12345678512347",
                "00033150100000"
            })
    @DisplayName("that is a REGON with its check digits is read; a local unit's begins with that of the whole")
    void readsRegon(String digits) {
        Regon regon = Regon.parse(digits);
        assertThat(regon).hasToString(digits);
        assertThat(regon.isOfLocalUnit()).isEqualTo(digits.length() == 14);
        assertThat(regon.ofWhole()).hasToString(digits.substring(0, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, ORG-010",
        "192598183, ORG-010",
        "000000000, ORG-011",
        "00000000000000, ORG-011",
        "00000003X, ORG-009",
        "12345678612342, ORG-010",
        "61018820100000, ORG-010",
        "1234567851234, ORG-009"
    })
    @DisplayName("that is no REGON is refused, and it is said why")
    void refusesRegon(String text, String code) {
        assertRefused(() -> Regon.parse(text), code);
    }

    @Test
    @DisplayName("that is a KRS number has ten digits and no check digit")
    void readsKrs() {
        assertThat(Krs.parse("0000 123 456")).hasToString("0000123456");
        assertRefused(() -> Krs.parse("123456"), "ORG-012");
        assertRefused(() -> Krs.parse("0000000000"), "ORG-012");
    }

    @Test
    @DisplayName("is checked as its scheme asks; a value of another scheme is taken as it stands")
    void isCheckedByItsScheme() {
        assertThat(Identifier.of(new Nip("8567346215"))).hasToString("NIP 8567346215");
        assertThat(Identifier.of(new Regon("123456785")).scheme()).isEqualTo(IdentifierSchemes.REGON);
        assertThat(Identifier.of(new Krs("0000123456")).value()).isEqualTo("0000123456");
        assertThat(new Identifier(IdentifierSchemes.of("HOST"), "0001/a B").value())
                .isEqualTo("0001/a B");
        assertRefused("NIP", "1234567890", "ORG-008");
        assertRefused("NIP", "856-734-62-15", "ORG-006");
        assertRefused("REGON", "123456789", "ORG-010");
        assertRefused("KRS", "1", "ORG-012");
        assertRefused("HOST", " a", "ORG-013");
        assertRefused("HOST", "a".repeat(101), "ORG-013");
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Identifier(Code.of("role", "NIP"), "8567346215"));
    }

    @Test
    @DisplayName("is one of its scheme at a time; former ones stay, and are its own")
    void holdsForATime() {
        Identifier first = new Identifier(IdentifierSchemes.RJPS, "1");
        Identifier second = new Identifier(IdentifierSchemes.RJPS, "2");
        Organisation organisation = Organisation.builder(OrganisationId.parse("ops-lipka-mala"), OrganisationTypes.OPS)
                .addIdentifiers(
                        new Dated<>(first, Lifespan.parse("2000/2010")), new Dated<>(second, Lifespan.parse("2010/..")))
                .build();
        assertThat(organisation.isIdentifiedBy(first)).isTrue();
        assertThat(organisation.isIdentifiedBy(new Identifier(IdentifierSchemes.RJPS, "3")))
                .isFalse();
        assertThat(organisation.codes())
                .extracting(use -> use.path())
                .contains("/identifiers/0/scheme", "/identifiers/1/scheme");
        InvariantViolationException refused =
                catchThrowableOfType(InvariantViolationException.class, () -> organisation.toBuilder()
                        .addIdentifiers(new Dated<>(first, Lifespan.parse("2011/2012")))
                        .build());
        assertThat(refused.getFailure().code()).isEqualTo(OrganisationFailures.IDENTIFIERS_OVERLAP);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        MalformedCodeException refused = catchThrowableOfType(MalformedCodeException.class, call);
        assertThat(refused.getFailure().code().code()).isEqualTo(code);
        assertThat(refused.getFailure().message(Language.PL)).doesNotContain("ORG");
    }

    private static void assertRefused(String scheme, String value, String code) {
        InvariantViolationException refused = catchThrowableOfType(
                InvariantViolationException.class, () -> new Identifier(IdentifierSchemes.of(scheme), value));
        assertThat(refused.getFailure().code().code()).isEqualTo(code);
        assertThat(refused.getFailure().place().pointer()).isEqualTo("/value");
    }
}
