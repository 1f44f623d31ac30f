package pl.zwornik.fact;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.fact.Tri.NO;
import static pl.zwornik.fact.Tri.UNKNOWN;
import static pl.zwornik.fact.Tri.YES;

@DisplayName("A three-valued answer")
class TriTest {

    @Test
    @DisplayName("is what every way of filling in the unknown agrees on")
    void followsEveryWayOfFillingIn() {
        for (Tri first : Tri.values()) {
            for (Tri second : Tri.values()) {
                List<Boolean> both = new ArrayList<>();
                List<Boolean> either = new ArrayList<>();
                for (boolean a : worlds(first)) {
                    for (boolean b : worlds(second)) {
                        both.add(a && b);
                        either.add(a || b);
                    }
                }
                assertThat(first.and(second)).as("%s and %s", first, second).isEqualTo(agreed(both));
                assertThat(first.or(second)).as("%s or %s", first, second).isEqualTo(agreed(either));
            }
        }
    }

    @Test
    @DisplayName("turns into its opposite, the unknown into itself")
    void turnsIntoItsOpposite() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("is certain only where it is yes or no")
    void isCertainOnlyWhereYesOrNo() {
        assertThat(Tri.of(true)).isEqualTo(YES).matches(Tri::isYes).matches(answer -> !answer.isNo());
        assertThat(Tri.of(false)).isEqualTo(NO).matches(Tri::isNo).matches(answer -> !answer.isYes());
        assertThat(UNKNOWN).matches(answer -> !answer.isYes() && !answer.isNo());
    }

    private static List<Boolean> worlds(Tri answer) {
        return answer == UNKNOWN ? List.of(true, false) : List.of(answer == YES);
    }

    private static Tri agreed(List<Boolean> answers) {
        return answers.contains(true) && answers.contains(false) ? UNKNOWN : Tri.of(answers.contains(true));
    }
}
