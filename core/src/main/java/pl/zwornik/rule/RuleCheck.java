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

    /**
     * Returns this check for the many subjects of one asking, all with the same context. A rule that looks at the whole sector
     * finds here once what it needs of all; it is asked from one thread.
     */
    default RuleCheck<T> within(Context context) {
        return this;
    }
}
