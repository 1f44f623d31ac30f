package pl.zwornik.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.Source;
import pl.zwornik.port.Cause;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** All numbers are made here, of dates and of serial numbers that nobody was given. */
@DisplayName("A PESEL")
class PeselDetectorTest {

    private static final String WEIGHTS = "1379137913";

    /** Returns ten digits with their check digit. */
    private static String checked(String ten) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += (WEIGHTS.charAt(i) - '0') * (ten.charAt(i) - '0');
        }
        return ten + (10 - sum % 10) % 10;
    }

    /** Returns the synthetic number of a birthday. */
    private static String born(LocalDate day) {
        int century = Map.of(18, 80, 19, 0, 20, 20, 21, 40, 22, 60).get(day.getYear() / 100);
        return checked(
                "%02d%02d%02d0000".formatted(day.getYear() % 100, day.getMonthValue() + century, day.getDayOfMonth()));
    }

    static Stream<LocalDate> birthdays() {
        return Stream.of(
                LocalDate.of(1800, 1, 1),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(1948, 7, 31),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2021, 11, 3),
                LocalDate.of(2199, 12, 31),
                LocalDate.of(2299, 6, 30));
    }

    @ParameterizedTest
    @MethodSource("birthdays")
    @DisplayName("of every century is found, alone and within a text")
    void isFound(LocalDate day) {
        String number = born(day);
        assertThat(PeselDetector.isIn(number)).isTrue();
        for (String text : new String[] {
            "nr %s.", "PESEL%s", "PESEL: %s", "(%s)", "„%s”", "2021-11-03 %s", "tel. 600700800, %s", "%s-1", "a,%s,b"
        }) {
            String full = text.replace("%s", number);
            assertThat(PeselDetector.isIn(full)).as(text).isTrue();
            assertThat(PeselDetector.without(full)).isEqualTo(text.replace("%s", PeselDetector.MARK));
        }
    }

    @Test
    @DisplayName("is found where the check digit is the one that the weights give, and with no other")
    void hasACheckDigit() {
        String number = born(LocalDate.of(1971, 4, 5));
        for (char last = '0'; last <= '9'; last++) {
            String other = number.substring(0, 10) + last;
            assertThat(PeselDetector.isIn(other)).as(other).isEqualTo(other.equals(number));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7113050000", "7100050000", "7120050000", "7102300000", "7104310000", "0102290000", "7104000000"
            })
    @DisplayName("is none without a real birthday")
    void hasABirthday(String ten) {
        assertThat(PeselDetector.isIn(checked(ten))).isFalse();
    }

    @Test
    @DisplayName("is part of no longer number, identifier or fraction, and no shorter number")
    void isNoPartOfANumber() {
        String number = born(LocalDate.of(1971, 4, 5));
        for (String text : new String[] {
            "1%s",
            "%s0",
            "0.%s",
            "52.%s, 16.%s",
            "550e8400-e29b-41d4-a716-a%s",
            "ab%scd",
            number.substring(1),
            "7".repeat(100_000)
        }) {
            assertThat(PeselDetector.isIn(text.replace("%s", number))).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,1,% i %,%",
                "lista: 1,%",
                "%,5",
                "%.0",
                "numerPESEL%",
                "Kowalska%",
                "%abc",
                "x%x",
                "p%",
                "PESEL +%",
                "PESEL: (+%)",
                "2021.%",
                "PESEL.%"
            })
    @DisplayName("is found in lists, and where letters, commas, or its own name and a plus touch it")
    void isFoundTouched(String text) {
        for (LocalDate day : List.of(LocalDate.of(1944, 5, 14), LocalDate.of(2012, 12, 31))) {
            String full = text.replace("%", born(day));
            assertThat(PeselDetector.isIn(full)).isTrue();
            assertThat(PeselDetector.without(full)).isEqualTo(text.replace("%", PeselDetector.MARK));
        }
    }

    @Test
    @DisplayName("is found behind signs that nobody sees, and in digits of other scripts")
    void isFoundDisguised() {
        for (String text : new String[] {
            "440514\u200b01359",
            "440514\u00ad01359",
            "4\u20604\ufeff051401\u200d359",
            "44\u03510514013\u20dd59",
            "４４０５１４０１３５９",
            "٤٤٠٥١٤٠١٣٥٩",
            "4405140\ud835\udfcf359"
        }) {
            assertThat(PeselDetector.without("a " + text + " b")).as(text).isEqualTo("a […] b");
            assertThatExceptionOfType(InvariantViolationException.class)
                    .isThrownBy(() -> Source.of(text))
                    .matches(e -> e.getFailure().code() == FactFailures.PESEL_REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440514 01359",
                "440514-01359",
                "440514\u00a001359",
                "440514–01359",
                "44 05 14 01359",
                "44-05-14-01359",
                "44 05 14 0135 9",
                "440514 0135 9",
                "4 4 0 5 1 4 0 1 3 5 9"
            })
    @DisplayName("is found in groups as people write it, also between other numbers")
    void isFoundInGroups(String text) {
        assertThat(PeselDetector.without(text)).isEqualTo("[…]");
        assertThat(PeselDetector.without("12 " + text + " i " + text + "-3")).isEqualTo("12 […] i […]-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440 514 013 59",
                "44051 401359",
                "440514  01359",
                "440514, 01359",
                "440514\n01359",
                "440574 01353",
                "48 12 122 20 05",
                "481212 20005",
                "48 12 12 20005",
                "48 600 700 800",
                "REGON 000000000 123456785 610188201, NIP 123-456-32-18 5260250995",
                "2021-11-03 12:00, 61-123 Poznań, 2021-11-03 61-123",
                "PL 61 1090 1014 0000 0712 1981 2874"
            })
    @DisplayName("is not found in other groups: telephones, numbers of units, accounts, dates")
    void isNotFoundInOtherGroups(String text) {
        assertThat(PeselDetector.isIn(text)).isFalse();
        assertThat(Source.of("A document", text).quote()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "4812122000", // Kraków, as if born on 22 December 1948
        "4822122000", // Warsaw, 2048
        "4861122000", // Poznań, 2248
        "4881122000", // Lublin, 1848
        "4860112000"
    })
    @DisplayName("is no telephone number with the prefix 48, behind a plus or a word for a telephone")
    void isNoTelephone(String ten) {
        String number = checked(ten);
        for (String text : new String[] {"+%s", "tel. %s", "Telefon: %s", "fax %s", "kom.%s", "tel. +%s", "(+%s)"}) {
            assertThat(PeselDetector.isIn(text.replace("%s", number))).as(text).isFalse();
        }
        assertThat(PeselDetector.isIn(number)).isEqualTo(number.startsWith("4812"));
    }

    @Test
    @DisplayName("after a word for a telephone is a PESEL nevertheless where it does not begin with 48")
    void isNoTelephoneOfAnotherPrefix() {
        assertThat(PeselDetector.isIn("tel. " + born(LocalDate.of(1971, 4, 5)))).isTrue();
    }

    @Test
    @DisplayName("is taken out of imported text with a warning at its place, and text without one is left alone")
    void isTakenOut() {
        String number = born(LocalDate.of(1971, 4, 5));
        Place place = Place.WHOLE.in("units.csv").on(7, 1);
        Outcome<String> read = PeselDetector.imported("a " + number + " b " + number, place);
        assertThat(read.orThrow()).isEqualTo("a […] b […]");
        assertThat(read.failures()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.place()).isEqualTo(place);
            assertThat(warning.code()).isEqualTo(PeopleFailures.PESEL_WITHHELD);
            assertThat(warning.toString()).doesNotContain(number);
        });
        Outcome<String> clean = PeselDetector.imported("OPS, tel. 48 600 700 800", place);
        assertThat(clean.orThrow()).isEqualTo("OPS, tel. 48 600 700 800");
        assertThat(clean.failures()).isEmpty();
    }

    @Test
    @DisplayName("is kept nowhere: no text of the model takes it")
    void isKeptNowhere() {
        String number = born(LocalDate.of(1971, 4, 5));
        for (Runnable making : new Runnable[] {
            () -> Source.of(number),
            () -> Source.of("A document", "ą " + number),
            () -> PersonName.of("Anna", number),
            () -> Cause.of(java.time.Instant.EPOCH, "clerk", "about " + number)
        }) {
            assertThatExceptionOfType(InvariantViolationException.class)
                    .isThrownBy(making::run)
                    .matches(e -> e.getFailure().code() == FactFailures.PESEL_REFUSED)
                    .withMessageNotContaining(number);
        }
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Extensions.of(Map.of("acme:key", "[" + number + "]")))
                .matches(e -> e.getFailure().code() == FactFailures.PESEL_REFUSED);
        assertThat(Source.of("12345678901").document()).hasSize(11);
    }
}
