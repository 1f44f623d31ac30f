package pl.zwornik.fact;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.result.InvariantViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Candidates")
class CandidatesTest {

    private static final Reason SAME_NAME = new Reason("SAME_NAME");

    @Test
    @DisplayName("that are certain give their one value")
    void certainGivesItsValue() {
        Candidates<String> certain = Candidates.certain("3027011", SAME_NAME);
        assertThat(certain.settled()).contains("3027011");
        assertThat(certain.options()).containsExactly(Candidate.of("3027011", SAME_NAME));
    }

    @Test
    @DisplayName("that are ambiguous or unknown settle nothing, even if only one fits")
    void ambiguousSettlesNothing() {
        assertThat(Candidates.ambiguous(List.of(Candidate.of("3027011"), Candidate.of("3027092")))
                        .settled())
                .isEmpty();
        assertThat(Candidates.ambiguous(List.of(Candidate.of("3027011"))).settled())
                .isEmpty();
        assertThat(Candidates.unknown().settled()).isEmpty();
        assertThat(Candidates.unknown().options()).isEmpty();
    }

    @Test
    @DisplayName("keep the order in which they were given")
    void keepTheirOrder() {
        List<Candidate<String>> best = List.of(Candidate.of("b"), Candidate.of("a"));
        assertThat(Candidates.ambiguous(best).options()).isEqualTo(best);
    }

    @Test
    @DisplayName("whose number contradicts their certainty are refused")
    void aNumberAgainstTheCertaintyIsRefused() {
        List<Candidate<String>> one = List.of(Candidate.of("a"));
        List<Candidate<String>> two = List.of(Candidate.of("a"), Candidate.of("b"));
        assertRefused(Certainty.CERTAIN, List.of());
        assertRefused(Certainty.CERTAIN, two);
        assertRefused(Certainty.AMBIGUOUS, List.of());
        assertRefused(Certainty.UNKNOWN, one);
    }

    @Test
    @DisplayName("that name a value twice are refused, whatever the reasons")
    void aValueTwiceIsRefused() {
        assertRefused(Certainty.AMBIGUOUS, List.of(Candidate.of("a"), Candidate.of("a", SAME_NAME)));
    }

    private static void assertRefused(Certainty certainty, List<Candidate<String>> options) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Candidates<>(certainty, options))
                .matches(e -> e.getFailure().code() == FactFailures.CANDIDATES_CONTRADICT)
                .matches(e -> e.getFailure().place().pointer().equals("/options"));
    }
}
