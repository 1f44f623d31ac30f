package pl.zwornik.rule;

import java.util.Objects;
import pl.zwornik.fact.Period;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Severity;

/**
 * A rule on one kind of subject: data around a small pure function. Immutable and thread-safe.
 *
 * @param subject the kind of subject: a type of aggregate, what several of them have in common, or what a sector covers
 * @param code the code of its findings; their sentences stand in the catalogue of the code
 * @param severity how much a finding weighs; less where its function says so of a violation, never more
 * @param basis what it rests on
 * @param inForce the days for which it may be asked
 * @param verified whether a source confirms it; an unverified rule is off unless asked for
 * @param check the function
 * @param <T> the kind of subject
 * @since 0.1.0
 */
public record Rule<T>(
        Class<T> subject,
        FailureCode code,
        Severity severity,
        Basis basis,
        Period inForce,
        boolean verified,
        RuleCheck<T> check) {

    /** Checks that all are given. */
    public Rule {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(check, "check");
    }

    /** Starts a rule: an error, resting on consistency, in force always and verified, unless said otherwise. */
    public static <T> Rule<T> on(Class<T> subject, FailureCode code, RuleCheck<T> check) {
        return new Rule<>(subject, code, Severity.ERROR, Basis.consistency(), Period.ALWAYS, true, check);
    }

    /** Returns this rule with another severity. */
    public Rule<T> severity(Severity other) {
        return new Rule<>(subject, code, other, basis, inForce, verified, check);
    }

    /** Returns this rule resting on something else. */
    public Rule<T> restingOn(Basis other) {
        return new Rule<>(subject, code, severity, other, inForce, verified, check);
    }

    /** Returns this rule in force during a period. */
    public Rule<T> inForce(Period other) {
        return new Rule<>(subject, code, severity, basis, other, verified, check);
    }

    /** Returns this rule without a source that confirms it: off unless asked for. */
    public Rule<T> unverified() {
        return new Rule<>(subject, code, severity, basis, inForce, false, check);
    }
}
