package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;

/** The rules on meetings: numbers of votes and of resolutions, and days. */
final class MeetingRules {

    private static final List<Rule<?>> ALL = List.of(
            Rule.on(Meeting.class, RuleFindings.VOTES_CONTRADICT, VoteNumbers::check),
            Rule.on(Meeting.class, RuleFindings.NUMBERS_OUT_OF_ORDER, ResolutionOrder.CHECK)
                    .restingOn(Basis.clause(ClauseKinds.RESOLUTION_NUMBERS)),
            Rule.on(Meeting.class, RuleFindings.DAY_NOT_OF_SERIES, MeetingRules::onADayOfItsSeries)
                    .severity(Severity.INFO));

    private MeetingRules() {}

    static List<Rule<?>> all() {
        return ALL;
    }

    private static Verdict onADayOfItsSeries(Meeting meeting, Context context) {
        if (meeting.getSeries().isEmpty() || meeting.getSecondDateOf().isPresent()) {
            return Verdict.doesNotApply();
        }
        Optional<LocalDate> day = meeting.exactDay();
        Tri meets = context.sector()
                .series(meeting.getSeries().get())
                .flatMap(series -> day.map(series::meetsOn))
                .orElse(Tri.UNKNOWN);
        return switch (meets) {
            case YES -> Verdict.holds();
            case UNKNOWN -> Verdict.notAssessable(Reasons.DATES_NOT_STATED);
            case NO ->
                Verdict.violatedBy(Failure.of(RuleFindings.DAY_NOT_OF_SERIES, "/day")
                        .with("date", day.orElseThrow())
                        .with("series", meeting.getSeries().get()));
        };
    }
}
