package pl.zwornik.organisation;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every address and number is invented. */
@DisplayName("A contact point")
class ContactPointTest {

    private static final Address ADDRESS = Address.builder()
            .street("ul. Polna 1")
            .postalCode("01-234")
            .locality("Lipka Mała")
            .build();

    @Test
    @DisplayName("that is an address keeps what the source states, and shows it on one line")
    void showsAddresses() {
        assertThat(ADDRESS.getPostOffice()).isEmpty();
        assertThat(ADDRESS.text()).isEqualTo("ul. Polna 1, 01-234 Lipka Mała");
        assertThat(ADDRESS.toBuilder().postOffice("Lipka Mała").build().text())
                .isEqualTo("ul. Polna 1, 01-234 Lipka Mała");
        assertThat(ADDRESS.toBuilder().postOffice("Dąb").build().text())
                .isEqualTo("Lipka Mała, ul. Polna 1, 01-234 Dąb");
        assertThat(Address.builder().postOffice("Dąb").build().text()).isEqualTo("Dąb");
        assertThat(Address.builder().street("Lipka 7").build().text()).isEqualTo("Lipka 7");
        assertThat(ContactPoint.of(ADDRESS).text()).isEqualTo(ADDRESS.text());
    }

    @Test
    @DisplayName("that is an address may stand as it is written, beside its parts or without them")
    void keepsAddressesAsWritten() {
        ContactPoint both =
                ContactPoint.of(ADDRESS).toBuilder().value("Lipka M., Polna 1").build();
        assertThat(both.text()).isEqualTo("Lipka M., Polna 1");
        assertThat(both.getAddress()).hasValue(ADDRESS);
        assertThat(ContactPoint.of(ContactKinds.ADDRESS, "Lipka 7").getAddress())
                .isEmpty();
        assertThat(both.toBuilder().kind(ContactKinds.of("CORRESPONDENCE")).build())
                .isNotEqualTo(both);
    }

    @Test
    @DisplayName("has texts in NFC")
    void composes() {
        assertThat(ContactPoint.of(ContactKinds.TELEPHONE, "z\u0301").getValue())
                .hasValue("ź");
        assertThat(Address.builder()
                        .street("z\u0301")
                        .locality("c\u0301")
                        .postOffice("s\u0301")
                        .build()
                        .text())
                .isEqualTo("ć, ź, ś");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ops@lipka.example",
        "SITE, www.lipka.example",
        "SITE, HTTP://www.lipka.example:8080/a?b=c#d",
        "BIP, https://bip.lipka.example/",
        "BIP, bip.łęg.example",
        "TELEPHONE, 00 000 00 00 wew. 5",
        "E_DELIVERY, as the source writes it",
        "FAX, 00 000 00 00"
    })
    @DisplayName("is taken as it is written where its form is not certainly wrong")
    void takesWhatIsNotWrong(String kind, String value) {
        assertThat(ContactPoint.of(ContactKinds.of(kind), value).text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ops, ORG-019",
        "EMAIL, @lipka.example, ORG-019",
        "EMAIL, ops@, ORG-019",
        "EMAIL, a@b@c.example, ORG-019",
        "EMAIL, ops @lipka.example, ORG-019",
        "EMAIL, 'ops@lipka.example, gops@lipka.example', ORG-019",
        "SITE, lipka, ORG-020",
        "SITE, ftp://lipka.example, ORG-020",
        "SITE, javascript:alert(1.5), ORG-020",
        "SITE, //lipka.example, ORG-020",
        "SITE, http://lipka.example/a b, ORG-020",
        "BIP, lipka..example, ORG-020",
        "BIP, ops@lipka.example, ORG-020",
        "TELEPHONE, ' ', FACT-007"
    })
    @DisplayName("whose form is certainly wrong is refused with code and path")
    void refusesWhatIsWrong(String kind, String value, String code) {
        assertRefused(() -> ContactPoint.of(ContactKinds.of(kind), value), code, "/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "12345", "12-34", "12 345", "12-3456", "１２-345"})
    @DisplayName("has a postal code of two digits, a hyphen and three")
    void refusesPostalCodes(String code) {
        assertRefused(() -> Address.builder().postalCode(code).build(), "ORG-018", "/postalCode");
    }

    @Test
    @DisplayName("says something, and is an address only where its kind may be one")
    void refusesContradictions() {
        assertRefused(() -> ContactPoint.builder().kind(ContactKinds.SITE).build(), "ORG-015", "");
        assertRefused(
                () -> ContactPoint.of(ContactKinds.TELEPHONE, "1").toBuilder()
                        .address(ADDRESS)
                        .build(),
                "ORG-016",
                "/address");
        assertRefused(() -> Address.builder().build(), "ORG-017", "");
        assertRefused(() -> ContactPoint.of(Code.of("role", "SITE"), "a.example"), "VOC-003", "/kind");
    }

    @Test
    @DisplayName("holds for a time, and is asked for by kind and day")
    void holdsForATime() {
        Organisation organisation = Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS)
                .addContactPoints(
                        new Dated<>(ContactPoint.of(ContactKinds.TELEPHONE, "1"), Lifespan.parse("2000/2010")),
                        new Dated<>(ContactPoint.of(ContactKinds.TELEPHONE, "2"), Lifespan.parse("2010-01-01/..")),
                        new Dated<>(ContactPoint.of(ContactKinds.TELEPHONE, "3"), Lifespan.parse("2010-01-01/..")),
                        Dated.of(ContactPoint.of(ContactKinds.TELEPHONE, "4")),
                        new Dated<>(ContactPoint.of(ContactKinds.EMAIL, "5@a"), Lifespan.parse("2010-01-01/..")))
                .build();
        LocalDate day = LocalDate.of(2021, 11, 3);

        assertThat(organisation.on(day).contactPoints(ContactKinds.TELEPHONE, Tri.YES))
                .extracting(ContactPoint::text)
                .containsExactly("2", "3");
        assertThat(organisation.on(day).contactPoints(ContactKinds.TELEPHONE, Tri.UNKNOWN))
                .extracting(ContactPoint::text)
                .containsExactly("4");
        assertThat(organisation.codes()).contains(new CodeUse("/contactPoints/4/kind", ContactKinds.EMAIL));
    }

    private static void assertRefused(ThrowingCallable call, String code, String path) {
        InvariantViolationException refused = catchThrowableOfType(InvariantViolationException.class, call);
        assertThat(refused.getFailure().code().code()).isEqualTo(code);
        assertThat(refused.getFailure().place().pointer()).isEqualTo(path);
    }
}
