package pl.zwornik.rule;

import java.util.Objects;

/**
 * How one rule fared over all its subjects.
 *
 * @param rule the rule
 * @param state whether it was applied at all
 * @param held how many subjects keep it
 * @param violated how many subjects break it
 * @param notAssessable for how many the data cannot tell
 * @param notApplying to how many it does not apply
 * @since 0.1.0
 */
public record RuleSummary(Rule<?> rule, State state, int held, int violated, int notAssessable, int notApplying) {

    /** Whether a rule was applied. */
    public enum State {
        /** It was. */
        APPLIED,
        /** It was, because it was asked for; no confirmed source or clause makes it bind. */
        ASKED_FOR,
        /** It is not verified, and was not asked for. */
        SWITCHED_OFF,
        /** It was not in force on the day. */
        NOT_IN_FORCE
    }

    /** Checks that both are given. */
    public RuleSummary {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
    }
}
