package pl.zwornik.fact;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.ModelException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Evidence:")
class EvidenceTest {

    private static final Source SOURCE = Source.of("An invented document", "twenty-two centres");

    @Test
    @DisplayName("a claim is stated or inferred, and the two are told apart")
    void aClaimIsStatedOrInferred() {
        Claim<Integer> stated = Claim.stated(22, SOURCE);
        assertThat(stated.isStated()).isTrue();
        assertThat(stated.evidence()).containsExactly(SOURCE);
        assertThat(Claim.stated(22).evidence()).isEmpty();
        assertThat(Claim.inferred(22, SOURCE).isStated()).isFalse();
        assertThat(Claim.inferred(22, SOURCE)).isNotEqualTo(stated);
    }

    @Test
    @DisplayName("an inference without a source is refused")
    void anInferenceNeedsASource() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Claim.inferred(22))
                .matches(e -> e.getFailure().code() == FactFailures.EVIDENCE_MISSING)
                .matches(e -> e.getFailure().place().pointer().equals("/evidence"));
    }

    @Test
    @DisplayName("a source keeps words of several lines, and a title of one")
    void aSourceKeepsItsWords() {
        assertThat(Source.of("Title", "one\n\ttwo").words()).contains("one\n\ttwo");
        assertThat(Source.of("Title").words()).isEmpty();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Source.of("one\ntwo"))
                .matches(e -> e.getFailure().place().pointer().equals("/document"));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Source.of("Title", " "))
                .matches(e -> e.getFailure().place().pointer().equals("/quote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONLY_ONE_IN_SCOPE", "A", "A1_B2"})
    @DisplayName("a reason is an upper-case word, written as it is read")
    void aReasonIsAWord(String text) {
        assertThat(Reason.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_A", "1A", "only", "A-B", "A B", "ŁÓDŹ"})
    @DisplayName("a reason of another form is refused")
    void aReasonOfAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Reason.parse(text))
                .matches(e -> e.getFailure().code() == FactFailures.REASON_MALFORMED);
    }

    @Test
    @DisplayName("a reason has at most 64 characters")
    void aReasonIsShort() {
        assertThat(Reason.parse("A".repeat(64)).value()).hasSize(64);
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Reason.parse("A".repeat(65)));
    }
}
