package pl.zwornik.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Reason;
import pl.zwornik.result.Failure;

/**
 * What a rule says of one subject.
 *
 * @param answer the answer
 * @param violations what is wrong, each with its path and figures; not empty exactly where violated
 * @param reason why it cannot be assessed or does not apply; null where none is given, and never where it cannot be
 *     assessed
 * @since 0.1.0
 */
public record Verdict(
        Answer answer, List<Failure> violations, @Nullable Reason reason) {

    /** The answers of a rule. */
    public enum Answer {
        /** The subject keeps the rule. */
        HOLDS,
        /** The subject breaks the rule. */
        VIOLATED,
        /** The data cannot tell. */
        NOT_ASSESSABLE,
        /** The rule is about something else. */
        DOES_NOT_APPLY
    }

    private static final Verdict HOLDS = new Verdict(Answer.HOLDS, List.of(), null);
    private static final Verdict DOES_NOT_APPLY = new Verdict(Answer.DOES_NOT_APPLY, List.of(), null);

    /** Checks that violations stand exactly where the answer is violated, and a reason where the data cannot tell. */
    public Verdict {
        Objects.requireNonNull(answer, "answer");
        violations = List.copyOf(Objects.requireNonNull(violations, "violations"));
        if (violations.isEmpty() == (answer == Answer.VIOLATED)) {
            throw new IllegalArgumentException("a verdict names violations exactly where the rule is violated");
        }
        if (answer == Answer.NOT_ASSESSABLE) {
            Objects.requireNonNull(reason, "reason"); // a report would lose it
        }
    }

    /** Returns that the subject keeps the rule. */
    public static Verdict holds() {
        return HOLDS;
    }

    /** Returns that the rule is about something else. */
    public static Verdict doesNotApply() {
        return DOES_NOT_APPLY;
    }

    /** Returns that the rule does not apply, and why. */
    public static Verdict doesNotApply(Reason reason) {
        return new Verdict(Answer.DOES_NOT_APPLY, List.of(), Objects.requireNonNull(reason, "reason"));
    }

    /** Returns that the data cannot tell, and why. */
    public static Verdict notAssessable(Reason reason) {
        return new Verdict(Answer.NOT_ASSESSABLE, List.of(), reason);
    }

    /** Returns that the subject breaks the rule, once for each violation; holds where there is none. */
    public static Verdict violatedBy(List<Failure> violations) {
        return violations.isEmpty() ? HOLDS : new Verdict(Answer.VIOLATED, violations, null);
    }

    /**
     * Returns that the subject breaks the rule, once for each violation; where there is none, that the data cannot tell if something is
     * open, and else that it holds.
     *
     * @param open whether the data leaves open something on which the rule depends
     * @param reason why it cannot be assessed then
     */
    public static Verdict of(List<Failure> violations, boolean open, Reason reason) {
        return violations.isEmpty() && open ? notAssessable(reason) : violatedBy(violations);
    }

    /** Returns that the subject breaks the rule in one way. */
    public static Verdict violatedBy(Failure violation) {
        return violatedBy(List.of(violation));
    }

    /** Returns why it cannot be assessed or does not apply, where a reason is given. */
    public Optional<Reason> because() {
        return Optional.ofNullable(reason);
    }
}
