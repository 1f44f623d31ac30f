package pl.zwornik.rule;

import java.util.Objects;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;

/**
 * One violation of a rule by one subject.
 *
 * @param rule the rule
 * @param subject whom it is about
 * @param failure what is wrong, with path and figures
 * @param assumed whether the rule was asked for although no confirmed source, or no clause of the charter, makes it bind
 * @since 0.1.0
 */
public record Finding(Rule<?> rule, Subject subject, Failure failure, boolean assumed) {

    /** Checks that all are given. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(failure, "failure");
    }

    /** Returns whom it is about, and the sentence in English. */
    @Override
    public String toString() {
        return subject + ": " + failure;
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return failure.severity();
    }
}
