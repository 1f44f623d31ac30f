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

@DisplayName("A life")
class LifespanTest {

    @ParameterizedTest
    @CsvSource({
        // a stated beginning, no stated end: certain on the first day only
        "2021-11-03/,           2021-11-02, NO",
        "2021-11-03/,           2021-11-03, YES",
        "2021-11-03/,           2021-11-04, UNKNOWN",
        // known to go on
        "2021-11-03/..,         2021-11-04, YES",
        "2021-11-03/..,         9999-12-31, YES",
        // an exact end is the first day without it
        "2021-11-03/2023-01-01, 2022-12-31, YES",
        "2021-11-03/2023-01-01, 2023-01-01, NO",
        // partial dates leave a stretch open
        "2021-11/2023,          2021-10-31, NO",
        "2021-11/2023,          2021-11-15, UNKNOWN",
        "2021-11/2023,          2021-11-30, YES",
        "2021-11/2023,          2022-12-31, YES",
        "2021-11/2023,          2023-01-01, UNKNOWN",
        "2021-11/2023,          2023-12-31, NO",
        // it may have begun and ended within the year, so that its last day is not certain either
        "2021/,                 2021-12-31, UNKNOWN",
        "2021/2021,             2021-06-15, UNKNOWN",
        // every life has a day: the one before an exact end
        "/2023-01-01,           2022-12-31, YES",
        "/2023-01-01,           2022-12-30, UNKNOWN",
        "2021/2021-01-02,       2021-01-01, YES",
        // nothing is known
        "/,                     2021-11-03, UNKNOWN",
        "/..,                   2021-11-03, UNKNOWN",
        "/2023-01-01,           2023-01-01, NO",
        // what is attested of a day: it may have begun and ended on any other
        "[..2018-09-12]/[2018-09-13..], 2018-09-11, UNKNOWN",
        "[..2018-09-12]/[2018-09-13..], 2018-09-12, YES",
        "[..2018-09-12]/[2018-09-13..], 2018-09-13, UNKNOWN",
        "[..2018-09-12]/[2021-11-04..], 2021-11-03, YES",
        "[..2018-09-12]/2021-11-04,     2018-09-12, YES",
        "[..2018-09-12]/2021-11-04,     2021-11-04, NO",
        "[2018-09-12..]/..,             2018-09-11, NO",
        "[2018-09-12..]/..,             2018-09-12, UNKNOWN",
        // a qualified date bounds nothing
        "2021~/..,              1999-01-01, UNKNOWN",
        "2021~/2023?,           2022-01-01, UNKNOWN"
    })
    @DisplayName("includes a day, does not, or cannot tell")
    void includesADay(String life, LocalDate day, Tri expected) {
        assertThat(Lifespan.parse(life).includes(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01/2022-01-01, 2022-01-01/2023-01-01, NO",
        "2021-01-01/2022-01-02, 2022-01-01/2023-01-01, YES",
        "2021-01-01/..,         2025-01-01/..,         YES",
        "2021-01-01/,           2025-01-01/,           UNKNOWN",
        "2021-01-01/,           2021-01-01/,           YES",
        "2021-01-01/,           /2021-01-01,           NO",
        "2021-01-01/,           /2021-01-02,           YES",
        "2021-01-01/,           /2021-01-03,           UNKNOWN",
        "2021/2022,             2022/2023,             UNKNOWN",
        "2021/2022,             2023/2024,             NO",
        "/,                     /,                     UNKNOWN",
        "/..,                   /..,                   YES",
        "2021-01-01/..,         /..,                   YES",
        "2021-01-01/2022-01-01, /,                     UNKNOWN"
    })
    @DisplayName("overlaps another, does not, or cannot tell; both ways alike")
    void overlapsAnother(String one, String other, Tri expected) {
        assertThat(Lifespan.parse(one).overlaps(Lifespan.parse(other))).isEqualTo(expected);
        assertThat(Lifespan.parse(other).overlaps(Lifespan.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01/2022-01-01, 2021-01-01/2022-01-01, YES",
        "2021-01-01/2022-01-02, 2021-01-01/2022-01-01, NO",
        "2020-12-31/2022-01-01, 2021-01-01/2022-01-01, NO",
        "2022-01-01/,           2021-01-01/2022-01-01, NO",
        "2021-06-01/,           2021-01-01/2022-01-01, UNKNOWN",
        "2021-06-01/,           2021-01-01/..,         YES",
        "2021-06-01/..,         2021-01-01/,           UNKNOWN",
        "2021-06-01/..,         2021-01-01/2022-01-01, NO",
        "2021-06-01/2021-07-01, 2021-01-01/,           UNKNOWN",
        "2021/2022,             2021-01-01/..,         YES",
        "2021/2022,             2021-06-01/..,         UNKNOWN",
        "/,                     2021-01-01/..,         UNKNOWN",
        "2021-01-01/2022-01-01, /,                     UNKNOWN",
        "/2020-01-01,           2021-01-01/..,         NO"
    })
    @DisplayName("lies within another, does not, or cannot tell")
    void liesWithinAnother(String inner, String outer, Tri expected) {
        assertThat(Lifespan.parse(inner).within(Lifespan.parse(outer))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-03/", "2021-11-03/..", "/2023", "/", "/..", "2021~/2023-05?", "2021/2021"})
    @DisplayName("is read from its text and written back as it was")
    void isReadFromItsText(String text) {
        assertThat(Lifespan.parse(text)).hasToString(text);
    }

    @Test
    @DisplayName("that is attested of a day says nothing of any other")
    void isAttestedOfADay() {
        LocalDate day = LocalDate.of(2018, 9, 12);
        Lifespan attested = Lifespan.attested(day);
        assertThat(attested).hasToString("[..2018-09-12]/[2018-09-13..]");
        assertThat(attested.includes(day)).isEqualTo(Tri.YES);
        assertThat(attested.overlaps(Lifespan.attested(day))).isEqualTo(Tri.YES);
        assertThat(attested.overlaps(Lifespan.attested(day.plusDays(1)))).isEqualTo(Tri.UNKNOWN);
        assertThat(attested.overlaps(Lifespan.began(day.plusDays(1)))).isEqualTo(Tri.UNKNOWN);
        assertThat(attested.overlaps(Lifespan.began(day).goingOn())).isEqualTo(Tri.YES);
        assertThat(attested.within(Lifespan.unknown())).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "../2021", "2021-11-03/2023/2024", "2021-11-03/...", "a/"})
    @DisplayName("of another form is refused")
    void ofAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Lifespan.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-03/2021-11-03", "2021-11-03/2021-11-02", "2022/2021", "2022-01/2021"})
    @DisplayName("that certainly ended before or when it began is refused")
    void thatEndedBeforeItBeganIsRefused(String text) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Lifespan.parse(text))
                .matches(e -> e.getFailure().code() == FactFailures.LIFESPAN_WRONG);
    }

    @Test
    @DisplayName("is either ended or known to go on, never both")
    void isEitherEndedOrGoingOn() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> new Lifespan(null, PartialDate.of(2023), true))
                .matches(e -> e.getFailure().code() == FactFailures.LIFESPAN_WRONG);
    }

    @Test
    @DisplayName("says what is stated of it")
    void saysWhatIsStated() {
        Lifespan life = Lifespan.began(LocalDate.of(2021, 11, 3));
        assertThat(life.beginning()).contains(PartialDate.of(2021, 11, 3));
        assertThat(life.end()).isEmpty();
        assertThat(life.goingOn()).hasToString("2021-11-03/..");
        assertThat(life.goingOn().endedOn(LocalDate.of(2023, 1, 1))).hasToString("2021-11-03/2023-01-01");
        assertThat(life.endedOn(LocalDate.of(2023, 1, 1)).goingOn()).isEqualTo(life.goingOn());
        assertThat(life.endedOn(LocalDate.of(2023, 1, 1)).end()).contains(PartialDate.of(2023, 1, 1));
        assertThat(Lifespan.parse("2019/2023").beganOn(LocalDate.of(2021, 11, 3)))
                .hasToString("2021-11-03/2023");
        assertThat(Lifespan.unknown().beganOn(LocalDate.of(2021, 11, 3))).isEqualTo(life);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Lifespan.parse("2019/2021").beganOn(LocalDate.of(2022, 1, 1)));
        assertThat(life.isUnknown()).isFalse();
        assertThat(Lifespan.unknown().isUnknown()).isTrue();
        assertThat(Lifespan.unknown().goingOn().isUnknown()).isFalse();
    }
}
