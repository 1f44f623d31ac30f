package pl.zwornik.rule;

/**
 * Thrown where the function of a rule throws, which no rule may; the cause is what it threw.
 *
 * @since 0.1.0
 */
public final class BrokenRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String subject;

    BrokenRuleException(Rule<?> rule, Subject subject, RuntimeException cause) {
        super("rule " + rule.code().code() + " threw an exception on " + subject, cause);
        this.rule = rule.code().code();
        this.subject = subject.toString();
    }

    /** Returns the code of the rule. */
    public String getRule() {
        return rule;
    }

    /** Returns the subject on which it failed, such as {@code forum/forum-mocy}. */
    public String getSubject() {
        return subject;
    }
}
