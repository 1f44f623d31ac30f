package pl.zwornik.rule;

import java.util.Objects;
import pl.zwornik.fact.Reason;

/**
 * That a rule could not be assessed for one subject, or does not apply to it for a reason worth telling.
 *
 * @param rule the rule
 * @param subject whom it is about
 * @param answer not assessable, or does not apply
 * @param reason why
 * @since 0.1.0
 */
public record NotAssessed(Rule<?> rule, Subject subject, Verdict.Answer answer, Reason reason) {

    /** Checks that all are given. */
    public NotAssessed {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns the code of the rule, whom it is about, and why. */
    @Override
    public String toString() {
        return rule.code().code() + " " + subject + ": " + answer + " " + reason.value();
    }
}
