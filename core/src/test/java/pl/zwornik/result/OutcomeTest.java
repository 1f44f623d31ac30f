package pl.zwornik.result;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("An outcome")
class OutcomeTest {

    private static final Failure FIRST =
            Failure.of(ResultFailures.ATTRIBUTE_MISSING, "/a").with("attributes", "a");
    private static final Failure SECOND =
            Failure.of(ResultFailures.ATTRIBUTE_MISSING, "/b").with("attributes", "b");

    @Test
    @DisplayName("with a value gives it, and keeps the warnings through a function of it")
    void withAValueGivesIt() {
        Outcome<Integer> outcome = Outcome.of(20, List.of(FIRST)).map(value -> value + 2);
        assertThat(outcome.isPresent()).isTrue();
        assertThat(outcome.orThrow()).isEqualTo(22);
        assertThat(outcome.value()).contains(22);
        assertThat(outcome.failures()).containsExactly(FIRST);
        assertThat(Outcome.of(22).failures()).isEmpty();
    }

    @Test
    @DisplayName("without a value throws all failures, each on a line")
    void withoutAValueThrows() {
        Outcome<Integer> outcome = Outcome.failed(List.of(FIRST, SECOND));
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.<String>map(value -> "never").failures()).containsExactly(FIRST, SECOND);
        assertThatExceptionOfType(OutcomeException.class)
                .isThrownBy(outcome::orThrow)
                .withMessage(FIRST + "\n" + SECOND)
                .matches(e -> e.getFailures().equals(List.of(FIRST, SECOND)));
        assertThat(Outcome.failed(FIRST).failures()).containsExactly(FIRST);
    }

    @Test
    @DisplayName("with a value from which something wrong was left out gives it, and is not whole")
    void tellsWhetherItIsWhole() {
        Failure warning = SECOND.as(Severity.WARNING);
        Outcome<Integer> damaged = Outcome.of(20, List.of(warning, FIRST));
        assertThat(damaged.hasErrors()).isTrue();
        assertThat(damaged.orThrow()).isEqualTo(20);
        assertThatExceptionOfType(OutcomeException.class)
                .isThrownBy(damaged::wholeOrThrow)
                .matches(e -> e.getFailures().equals(List.of(warning, FIRST)));

        Outcome<Integer> whole = Outcome.of(20, List.of(warning));
        assertThat(whole.hasErrors()).isFalse();
        assertThat(whole.wholeOrThrow()).isEqualTo(20);
        assertThat(Outcome.of(20).wholeOrThrow()).isEqualTo(20);

        Outcome<Integer> none = Outcome.failed(warning);
        assertThat(none.hasErrors()).isFalse();
        assertThatExceptionOfType(OutcomeException.class).isThrownBy(none::wholeOrThrow);
    }

    @Test
    @DisplayName("without a value names at least one failure")
    void withoutAValueNamesAFailure() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Outcome.failed(List.of()));
    }

    @Test
    @DisplayName("does not show its value, which may be personal")
    void doesNotShowItsValue() {
        assertThat(Outcome.of("Przykładowa", List.of(FIRST)).toString())
                .doesNotContain("Przykładowa")
                .contains("MOD-001");
        assertThat(Outcome.failed(FIRST).toString()).startsWith("no value");
    }
}
