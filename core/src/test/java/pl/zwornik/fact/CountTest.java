package pl.zwornik.fact;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Count.Bound;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A count")
class CountTest {

    @ParameterizedTest
    @CsvSource({
        "22, EXACTLY, 22",
        "0, EXACTLY, 0",
        "2147483647, EXACTLY, 2147483647",
        ">100, MORE_THAN, 100",
        ">=13, AT_LEAST, 13",
        "~50, ABOUT, 50",
        "?, UNKNOWN, 0"
    })
    @DisplayName("is read from its text and written back as it was")
    void isReadFromItsText(String text, Bound bound, int number) {
        assertThat(Count.parse(text)).isEqualTo(new Count(bound, number)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 22",
                "22 ",
                "022",
                "00",
                "-1",
                "+1",
                "2147483648",
                "99999999999",
                "1.5",
                ">",
                ">=",
                "~",
                "??",
                "~?",
                "=>3",
                "<3",
                "> 3",
                "twenty",
                "２２"
            })
    @DisplayName("of another form is refused")
    void ofAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Count.parse(text))
                .matches(e -> e.getFailure().code() == FactFailures.COUNT_MALFORMED);
    }

    @Test
    @DisplayName("that is negative, or a number that is not known, is refused")
    void ofImpossiblePartsIsRefused() {
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Count.exactly(-1));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> new Count(Bound.UNKNOWN, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "22,   22, YES",
        "22,   21, NO",
        ">100, 100, NO",
        ">100, 101, UNKNOWN",
        ">=13, 12, NO",
        ">=13, 13, UNKNOWN",
        "~50,  50, UNKNOWN",
        "~50,  1, UNKNOWN",
        "?,    0, UNKNOWN"
    })
    @DisplayName("is a number, is not, or leaves it open")
    void isANumberOrNot(String count, int number, Tri expected) {
        assertThat(Count.parse(count).is(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "22,   22, NO",
        "22,   21, YES",
        ">100, 100, YES",
        ">100, 101, UNKNOWN",
        ">=13, 12, YES",
        ">=13, 13, UNKNOWN",
        "~50,  1, UNKNOWN",
        "?,    0, UNKNOWN"
    })
    @DisplayName("is more than a number, is not, or leaves it open")
    void exceedsANumberOrNot(String count, int number, Tri expected) {
        assertThat(Count.parse(count).exceeds(number)).isEqualTo(expected);
    }

    @Test
    @DisplayName("has a factory for each way of saying it")
    void hasAFactoryForEachBound() {
        assertThat(Count.exactly(22)).hasToString("22");
        assertThat(Count.moreThan(100)).hasToString(">100");
        assertThat(Count.atLeast(13)).hasToString(">=13");
        assertThat(Count.about(50)).hasToString("~50");
        assertThat(Count.unknown()).hasToString("?");
        assertThat(Count.exactly(0).isExact()).isTrue();
        assertThat(Count.atLeast(0).isExact()).isFalse();
    }
}
