package pl.zwornik.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Reason;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumFailures;
import pl.zwornik.law.Citation;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.rule.Verdict.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

@DisplayName("A verdict")
class VerdictTest {

    private static final Failure VIOLATION = Failure.of(ForumFailures.NOT_IN_BEING, "/life");
    private static final Reason SILENT = new Reason("SILENT");

    @Test
    @DisplayName("names violations exactly where the rule is violated")
    void namesViolations() {
        assertThat(Verdict.violatedBy(VIOLATION).answer()).isEqualTo(Answer.VIOLATED);
        assertThat(Verdict.violatedBy(VIOLATION).violations()).containsExactly(VIOLATION);
        assertThat(Verdict.violatedBy(List.of())).isEqualTo(Verdict.holds());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Verdict(Answer.VIOLATED, List.of(), null));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Verdict(Answer.HOLDS, List.of(VIOLATION), null));
    }

    @Test
    @DisplayName("says why it cannot be given, and may say why it does not apply")
    void saysWhy() {
        assertThat(Verdict.notAssessable(SILENT).because()).contains(SILENT);
        assertThat(Verdict.notAssessable(SILENT).answer()).isEqualTo(Answer.NOT_ASSESSABLE);
        assertThat(Verdict.doesNotApply(SILENT).because()).contains(SILENT);
        assertThat(Verdict.doesNotApply().because()).isEmpty();
        assertThat(Verdict.holds().because()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> Verdict.notAssessable(null))
                .withMessage("reason");
    }

    @Test
    @DisplayName("tells what is wrong before what is open")
    void tellsWhatIsWrongFirst() {
        Failure violation = Failure.of(RuleFindings.MEMBER_TWICE, "/memberships");
        assertThat(Verdict.of(List.of(), false, SILENT)).isEqualTo(Verdict.holds());
        assertThat(Verdict.of(List.of(), true, SILENT)).isEqualTo(Verdict.notAssessable(SILENT));
        assertThat(Verdict.of(List.of(violation), true, SILENT)).isEqualTo(Verdict.violatedBy(violation));
    }

    @Test
    @DisplayName("is of a rule that rests on a statute, on a clause, or on consistency")
    void isOfARuleWithABasis() {
        Basis statute = Basis.statute("UPS", "art. 110");
        assertThat(statute.inStatute()).contains(Citation.of("UPS", "art. 110"));
        assertThat(statute.inCharter()).isEmpty();
        assertThat(statute).hasToString("UPS art. 110");
        Basis clause = Basis.clause(ClauseKinds.TERM);
        assertThat(clause.inCharter()).contains(ClauseKinds.TERM);
        assertThat(clause.inStatute()).isEmpty();
        assertThat(clause).hasToString("clause-kind:TERM");
        assertThat(Basis.consistency()).hasToString("consistency");
        assertThatExceptionOfType(InvariantViolationException.class).isThrownBy(() -> Basis.clause(OrganKinds.COUNCIL));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Basis(Citation.of("UPS", ""), ClauseKinds.TERM));
        assertThatNullPointerException().isThrownBy(() -> Basis.clause(null)).withMessage("kind");
    }

    @Test
    @DisplayName("is of a rule that is an error, of consistency, always in force and verified unless said otherwise")
    void isOfARuleWithDefaults() {
        Rule<Forum> rule = Rule.on(Forum.class, ForumFailures.NOT_IN_BEING, (forum, context) -> Verdict.holds());
        assertThat(rule.severity()).isEqualTo(pl.zwornik.result.Severity.ERROR);
        assertThat(rule.basis()).isEqualTo(Basis.consistency());
        assertThat(rule.inForce()).isEqualTo(pl.zwornik.fact.Period.ALWAYS);
        assertThat(rule.verified()).isTrue();
        Rule<Forum> other = rule.unverified().restingOn(Basis.statute("UPS", ""));
        assertThat(other.verified()).isFalse();
        assertThat(other.restingOn(Basis.consistency()).inForce(rule.inForce()).severity(rule.severity()))
                .isEqualTo(rule.unverified());
    }
}
