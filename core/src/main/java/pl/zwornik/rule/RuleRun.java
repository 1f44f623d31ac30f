package pl.zwornik.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.RuleSummary.State;
import pl.zwornik.vocabulary.Code;

/** One rule on its way over the subjects: asks, counts and collects. */
final class RuleRun<T> {

    private static final Verdict CLAUSE_NOT_STATED = Verdict.doesNotApply(Reasons.CLAUSE_NOT_STATED);

    private final Rule<T> rule;
    private final Context context;
    private final boolean askedFor;
    private final List<Finding> findings;
    private final List<NotAssessed> notAssessed;
    private @Nullable RuleCheck<T> check;
    private boolean assumed;
    private int held;
    private int violated;
    private int notAssessable;
    private int notApplying;

    RuleRun(Rule<T> rule, Context context, boolean askedFor, List<Finding> findings, List<NotAssessed> notAssessed) {
        this.rule = rule;
        this.context = context;
        this.askedFor = askedFor;
        this.findings = findings;
        this.notAssessed = notAssessed;
    }

    boolean isOn() {
        return rule.inForce().contains(context.date()) && (rule.verified() || askedFor);
    }

    void add(Object candidate, Subject subject) {
        if (!rule.subject().isInstance(candidate)) {
            return;
        }
        boolean binds = binds(candidate);
        Verdict verdict = binds || askedFor ? verdict(candidate, subject) : CLAUSE_NOT_STATED;
        assumed |= !binds;
        count(verdict);
        verdict.violations().forEach(violation -> findings.add(new Finding(rule, subject, weighed(violation), !binds)));
        verdict.because()
                .ifPresent(reason -> notAssessed.add(new NotAssessed(rule, subject, verdict.answer(), reason)));
    }

    /** A violation weighs what its rule does, or less where the rule says so of it. */
    private Failure weighed(Failure violation) {
        boolean lighter = violation.severity().compareTo(rule.severity()) < 0;
        return lighter ? violation : violation.as(rule.severity());
    }

    private Verdict verdict(Object candidate, Subject subject) {
        try {
            RuleCheck<T> asked = check == null ? rule.check().within(context) : check;
            check = asked;
            return asked.check(rule.subject().cast(candidate), context);
        } catch (RuntimeException e) { // of whatever kind: whoever wrote the rule has to know where
            throw new BrokenRuleException(rule, subject, e);
        }
    }

    /** A rule of a charter binds only a forum whose charter states its clause, and its meetings. */
    private boolean binds(Object candidate) {
        boolean stated = rule.basis()
                .inCharter()
                .map(kind -> candidate instanceof Forum forum
                        ? forum.getCharter().states(kind, context.date())
                        : candidate instanceof Meeting meeting && bindsForumOf(meeting, kind))
                .orElse(true);
        return stated && rule.verified();
    }

    /** A meeting keeps the charter of its own day. */
    private boolean bindsForumOf(Meeting meeting, Code kind) {
        return meeting.getForum()
                .flatMap(context.sector()::forum)
                .filter(forum ->
                        forum.getCharter().states(kind, meeting.exactDay().orElse(context.date())))
                .isPresent();
    }

    private void count(Verdict verdict) {
        switch (verdict.answer()) {
            case HOLDS -> held++;
            case VIOLATED -> violated++;
            case NOT_ASSESSABLE -> notAssessable++;
            case DOES_NOT_APPLY -> notApplying++;
        }
    }

    RuleSummary summary() {
        return new RuleSummary(rule, state(), held, violated, notAssessable, notApplying);
    }

    private State state() {
        if (!rule.inForce().contains(context.date())) {
            return State.NOT_IN_FORCE;
        }
        if (!isOn()) {
            return State.SWITCHED_OFF;
        }
        return askedFor && (assumed || !rule.verified()) ? State.ASKED_FOR : State.APPLIED;
    }
}
