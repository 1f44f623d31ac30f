package pl.zwornik.result;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A decision")
class DecisionTest {

    private record Happened(LocalDate on) implements Event {}

    private static final Event FIRST = new Happened(LocalDate.of(2021, 11, 3));
    private static final Event SECOND = new Happened(LocalDate.of(2021, 11, 4));
    private static final Refusal REFUSAL =
            new Refusal(Failure.of(ResultFailures.ATTRIBUTE_MISSING, "/a").with("attributes", "a"), "term");

    @Test
    @DisplayName("that accepts gives the new value and what happened")
    void acceptedGivesTheValue() {
        Decision<Integer> accepted = Decision.accepted(1, FIRST, SECOND);
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.value()).contains(1);
        assertThat(accepted.orThrow()).isEqualTo(1);
        assertThat(accepted.events()).containsExactly(FIRST, SECOND);
        assertThat(accepted.refusal()).isEmpty();
        assertThat(accepted.toString()).startsWith("accepted").contains("2021-11-03");
    }

    @Test
    @DisplayName("that refuses gives the reason, and throws it where the value is demanded")
    void refusedGivesTheReason() {
        Decision<Integer> refused = Decision.refused(REFUSAL);
        assertThat(refused.isAccepted()).isFalse();
        assertThat(refused.value()).isEmpty();
        assertThat(refused.events()).isEmpty();
        assertThat(refused.refusal()).contains(REFUSAL);
        assertThat(refused.toString()).startsWith("refused").contains("MOD-001");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(refused::orThrow)
                .withMessage(REFUSAL.failure().toString())
                .matches(e -> e.getRefusal().equals(REFUSAL));
    }

    @Test
    @DisplayName("is followed by another only where it was accepted; what happened adds up")
    void isFollowedByAnother() {
        Decision<Integer> accepted = Decision.accepted(1, FIRST);
        Decision<Integer> both = accepted.then(value -> Decision.accepted(value + 1, SECOND));
        assertThat(both.orThrow()).isEqualTo(2);
        assertThat(both.events()).containsExactly(FIRST, SECOND);

        Decision<Integer> stopped = accepted.then(value -> Decision.refused(REFUSAL));
        assertThat(stopped.isAccepted()).isFalse();
        assertThat(stopped.events()).isEmpty();

        Decision<Integer> refused = Decision.refused(REFUSAL);
        assertThat(refused.then(value -> Decision.accepted(value + 1))).isSameAs(refused);
    }

    @Test
    @DisplayName("names the clause that refuses, where one does")
    void namesTheClause() {
        assertThat(REFUSAL.byClause()).contains("term");
        assertThat(Refusal.of(REFUSAL.failure()).byClause()).isEmpty();
    }
}
