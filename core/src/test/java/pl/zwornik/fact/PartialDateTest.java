package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A partial date")
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-11-03,  2021, 11,  3, NONE",
        "2021-11,     2021, 11,  0, NONE",
        "2021,        2021,  0,  0, NONE",
        "0001,           1,  0,  0, NONE",
        "9999-12-31,  9999, 12, 31, NONE",
        "XXXX-01-12,     0,  1, 12, NONE",
        "XXXX-02,        0,  2,  0, NONE",
        "2021?,       2021,  0,  0, UNCERTAIN",
        "2021-11~,    2021, 11,  0, APPROXIMATE",
        "2021-11-03%, 2021, 11,  3, UNCERTAIN_AND_APPROXIMATE",
        "XXXX-01-12?,    0,  1, 12, UNCERTAIN"
    })
    @DisplayName("is read from EDTF and written back as it was")
    void isReadFromEdtf(String text, int year, int month, int day, Qualifier qualifier) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).isEqualTo(new PartialDate(year, month, day, qualifier)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-1",
                "2021-1-1",
                "2021/11/03",
                "03.11.2021",
                "20211103",
                "2021-11-3",
                " 2021",
                "2021 ",
                "2021-11-03T00",
                "XXXX",
                "XXXX?",
                "XXX1",
                "xxxx-01-12",
                "0000",
                "0000-01-01",
                "2021??",
                "2021-?1",
                "-2021",
                "[..2021-11-03",
                "..2021-11-03]",
                "[2021-11-03]",
                "[2021-11-03.]",
                "[..2021?]",
                "[2021?..]",
                "[XXXX-01..]",
                "[..2021..]",
                "[..]",
                "[....]",
                "[.2021]",
                "2021..",
                "[..21]",
                "[2021..]?",
                "2021-11_03",
                "２０２１",
                "12021",
                "2021-XX-03",
                "?",
                "2021-1a"
            })
    @DisplayName("of another form is refused")
    void ofAnotherFormIsRefused(String text) {
        assertRefused(text, FactFailures.DATE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "1900-02-29",
                "2021-04-31",
                "2021-13-01",
                "2021-13",
                "2021-00",
                "2021-01-00",
                "2021-01-32",
                "XXXX-02-30",
                "XXXX-00-01",
                "2021-02-30~"
            })
    @DisplayName("that no calendar has is refused as such")
    void thatNoCalendarHasIsRefused(String text) {
        assertRefused(text, FactFailures.DATE_NOT_REAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "2000-02-29", "XXXX-02-29", "XXXX-02-29?"})
    @DisplayName("may be a leap day, also where the year is not known")
    void mayBeALeapDay(String text) {
        assertThat(PartialDate.parse(text).day()).isEqualTo(29);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-03, 2021-11-03, 2021-11-03",
        "2021-11,    2021-11-01, 2021-11-30",
        "2020-02,    2020-02-01, 2020-02-29",
        "2021,       2021-01-01, 2021-12-31"
    })
    @DisplayName("lies between the first and the last day that it can be")
    void liesBetweenBounds(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-01-12", "XXXX-01", "2021?", "2021-11~", "2021-11-03%"})
    @DisplayName("has no bounds where the year is not known or it is not to be trusted")
    void hasNoBoundsWhereNotToBeTrusted(String text) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.exact()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[..2021-11-03],           , 2021-11-03",
        "[..2021-11],              , 2021-11-30",
        "[..2021],                 , 2021-12-31",
        "[2021-11-03..], 2021-11-03,           ",
        "[2021-11..],    2021-11-01,           ",
        "[2021..],       2021-01-01,           "
    })
    @DisplayName("or some earlier or later one is bounded on one side alone, and never exact")
    void reachesToOneSide(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text).matches(one -> !one.isExact());
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.exact()).isEmpty();
    }

    @Test
    @DisplayName("or some earlier or later one has a year and is not qualified")
    void reachesFromAYearWithoutDoubt() {
        assertThat(PartialDate.of(2021).orEarlier().reach()).isEqualTo(Reach.OR_EARLIER);
        assertThat(PartialDate.of(2021).orEarlier().orLater()).hasToString("[2021..]");
        List<ThrowingCallable> wrong = List.of(
                () -> PartialDate.parse("XXXX-01").orEarlier(),
                () -> PartialDate.parse("2021~").orLater(),
                () -> PartialDate.parse("[2021..]").qualified(Qualifier.UNCERTAIN));
        assertThat(wrong).allSatisfy(call -> assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(call));
    }

    @Test
    @DisplayName("is exact where it is one trusted day of a known year")
    void isExactWhereOneDay() {
        assertThat(PartialDate.of(2021, 11, 3).exact()).contains(LocalDate.of(2021, 11, 3));
        assertThat(PartialDate.of(LocalDate.of(2021, 11, 3))).isEqualTo(PartialDate.of(2021, 11, 3));
        assertThat(PartialDate.of(2021, 11).isExact()).isFalse();
        assertThat(PartialDate.of(2021).isExact()).isFalse();
        assertThat(PartialDate.of(2021, 11, 3).qualified(Qualifier.APPROXIMATE))
                .hasToString("2021-11-03~")
                .matches(date -> !date.isExact());
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 0, 5, DATE_MALFORMED",
        "0, 0, 0, DATE_MALFORMED",
        "0, 0, 5, DATE_MALFORMED",
        "-1, 1, 1, DATE_MALFORMED",
        "10000, 1, 1, DATE_MALFORMED",
        "2021, -1, 1, DATE_NOT_REAL",
        "2021, 1, -1, DATE_NOT_REAL",
        "2021, 13, 0, DATE_NOT_REAL",
        "2021, 2, 29, DATE_NOT_REAL"
    })
    @DisplayName("is made of parts that fit each other")
    void isMadeOfPartsThatFit(int year, int month, int day, FactFailures failure) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new PartialDate(year, month, day, Qualifier.NONE))
                .matches(e -> e.getFailure().code() == failure);
    }

    private static void assertRefused(String text, FactFailures failure) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .matches(e -> e.getFailure().code() == failure);
    }

    @Test
    @DisplayName("made of given parts has none that is 0 or less: 0 is a part that is not known")
    void hasNoYearZero() {
        List<ThrowingCallable> wrong = List.of(
                () -> PartialDate.of(LocalDate.of(0, 1, 12)),
                () -> PartialDate.of(LocalDate.of(-5, 1, 12)),
                () -> PartialDate.of(2021, 1, 0),
                () -> PartialDate.of(2021, 0),
                () -> PartialDate.of(0));
        assertThat(wrong).allSatisfy(call -> assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(call));
    }
}
