package pl.zwornik.charter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A threshold")
class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        ">=1/2, 21, 11",
        ">=1/2, 22, 11",
        ">1/2,  21, 11",
        ">1/2,  22, 12",
        ">=2/3, 21, 14",
        ">=2/3, 22, 15",
        ">2/3,  21, 15",
        ">=1/1, 22, 22",
        ">=5,   22, 5",
        ">=5,   3,  5",
        ">=0/1, 22, 0",
        ">1/2,  0,  1",
        ">=1/2, 0,  0",
        ">=9999/9999, 2147483647, 2147483647"
    })
    @DisplayName("says the least number that is enough: at least half is not more than half")
    void least(String threshold, int whole, int least) {
        assertThat(Threshold.parse(threshold).least(whole)).isEqualTo(least);
    }

    @Test
    @DisplayName("answers with the figures that say why")
    void reckons() {
        Reckoning few = Threshold.atLeast(1, 2).reckon(10, 21);
        assertThat(few.isMet()).isFalse();
        assertThat(few).hasToString("10 of 21, needed 11 (>=1/2)");
        assertThat(Threshold.atLeast(1, 2).reckon(11, 21).isMet()).isTrue();
    }

    @Test
    @DisplayName("is never met by nobody")
    void nobodyIsNeverEnough() {
        assertThat(Threshold.number(0).reckon(0, 0).isMet()).isFalse();
        assertThat(Threshold.atLeast(1, 1).reckon(0, 0).isMet()).isFalse();
        assertThat(Threshold.number(0).reckon(1, 5).isMet()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/2",
                ">",
                ">=",
                ">5",
                ">=3/2",
                ">1/1",
                ">=1/0",
                ">=01/2",
                ">=-1",
                ">=1/",
                ">=/2",
                "=>1/2",
                ">=10000",
                ">=1/10000",
                ">= 1/2"
            })
    @DisplayName("is refused where it is not of its form, or asks for more than all")
    void isRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Threshold.parse(text))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(CharterFailures.THRESHOLD_MALFORMED));
    }

    @Test
    @DisplayName("is refused where its numbers make none, and so is an answer that does not follow from it")
    void isRefusedAsNumbers() {
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Threshold.atLeast(1, 0));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Threshold.moreThan(2, 2));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Threshold.number(-1));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Threshold.number(1).least(-1));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new Reckoning(Threshold.atLeast(1, 2), 10, 21, 10));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new Reckoning(Threshold.atLeast(1, 2), -1, 21, 11));
    }

    @Test
    @DisplayName("tells whether it takes everyone")
    void isAll() {
        assertThat(Threshold.atLeast(3, 3).isAll()).isTrue();
        assertThat(Threshold.atLeast(2, 3).isAll()).isFalse();
        assertThat(Threshold.number(0).isAll()).isFalse();
    }

    @Property
    @DisplayName("is met by its least number and by no smaller one")
    void leastIsLeast(
            @ForAll @IntRange(max = 100) int over,
            @ForAll @IntRange(min = 1, max = 100) int more,
            @ForAll boolean than,
            @ForAll @IntRange(max = 10_000) int whole) {
        int of = over + more;
        int least = new Threshold(than, over, of).least(whole);
        long share = (long) over * whole;
        assertThat((long) least * of).matches(enough -> than ? enough > share : enough >= share);
        assertThat((long) (least - 1) * of).matches(enough -> least == 0 || (than ? enough <= share : enough < share));
    }

    @Test
    @DisplayName("of a quorum is the first on a second date for which none is stated")
    void quorums() {
        Quorum quorum = new Quorum(Threshold.moreThan(1, 2), Threshold.atLeast(1, 3));
        assertThat(quorum.reckon(8, 22, false).isMet()).isFalse();
        assertThat(quorum.reckon(8, 22, true)).hasToString("8 of 22, needed 8 (>=1/3)");
        assertThat(Quorum.of(Threshold.moreThan(1, 2)).reckon(8, 22, true).needed())
                .isEqualTo(12);
        assertThat(quorum.onSecondDate()).contains(Threshold.atLeast(1, 3));
        assertThatExceptionOfType(InvariantViolationException.class).isThrownBy(() -> quorum.reckon(23, 22, false));
    }
}
