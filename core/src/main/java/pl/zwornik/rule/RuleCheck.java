package pl.zwornik.rule;

/**
 * The function within a rule: pure, quick, and looking at nothing but its arguments.
 *
 * @param <T> the kind of subject
 * @since 0.1.0
 */
@FunctionalInterface
public interface RuleCheck<T> {

    /** Returns what the rule says of a subject; an exception stops the whole check as {@link BrokenRuleException}. */
    Verdict check(T subject, Context context);
}
