package pl.zwornik.fact;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.ModelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A period")
class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2004, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);

    @Test
    @DisplayName("is half-open: its first day belongs to it, the day it lasts until does not")
    void isHalfOpen() {
        Period period = Period.of(FIRST, UNTIL);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(UNTIL.minusDays(1))).isTrue();
        assertThat(period.contains(UNTIL)).isFalse();
    }

    @Test
    @DisplayName("without a side has no bound there")
    void withoutASideHasNoBound() {
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Period.ALWAYS.contains(LocalDate.MAX)).isTrue();
        assertThat(Period.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(Period.from(FIRST).firstDay()).contains(FIRST);
        assertThat(Period.ALWAYS.firstDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-05-01/2020-01-01, 2020-01-01/2021-01-01, false",
        "2004-05-01/2020-01-01, 2019-12-31/2021-01-01, true",
        "2004-05-01/2020-01-01, 2005-01-01/2006-01-01, true",
        "../2004-05-01,         2004-05-01/..,         false",
        "../2004-05-02,         2004-05-01/..,         true",
        "../..,                 2004-05-01/2004-05-02, true",
        "../..,                 ../..,                 true"
    })
    @DisplayName("overlaps another where they share a day")
    void overlapsWhereTheyShareADay(String one, String other, boolean expected) {
        assertThat(Period.parse(one).overlaps(Period.parse(other))).isEqualTo(expected);
        assertThat(Period.parse(other).overlaps(Period.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-05-01/2020-01-01", "../2020-01-01", "2004-05-01/..", "../.."})
    @DisplayName("is read from its text and written back as it was")
    void isReadFromItsText(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2004-05-01",
                "/",
                "2004-05-01/",
                "/2020-01-01",
                "2004/2020",
                "2004-02-30/2020-01-01",
                "a/b",
                "2004-05-01/2020-01-01/..",
                "2004-05-01 / 2020-01-01"
            })
    @DisplayName("of another form is refused")
    void ofAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Period.parse(text))
                .matches(e -> e.getFailure().code() == FactFailures.PERIOD_WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+10000-01-01/..", "../+999999999-12-31", "0000-12-31/..", "-0001-01-01/..", "+2004-01-01/.."})
    @DisplayName("has years of four digits, from 1 on")
    void hasYearsOfFourDigits(String text) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Period.parse(text))
                .matches(e -> e.getFailure().code() == FactFailures.PERIOD_WRONG);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Period.from(LocalDate.MAX))
                .matches(e -> e.getFailure().place().pointer().equals("/from"));
        assertThat(Period.parse("0001-01-01/9999-12-31")).hasToString("0001-01-01/9999-12-31");
    }

    @Test
    @DisplayName("holds at least one day")
    void holdsAtLeastOneDay() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Period.of(FIRST, FIRST))
                .matches(e -> e.getFailure().place().pointer().equals("/until"));
        assertThatExceptionOfType(InvariantViolationException.class).isThrownBy(() -> Period.of(UNTIL, FIRST));
        assertThat(Period.of(FIRST, FIRST.plusDays(1)).contains(FIRST)).isTrue();
    }
}
