package pl.zwornik.rule;

import java.util.List;
import pl.zwornik.meeting.Meeting;

/** The rules on the numbers of meetings: of votes, and of resolutions. */
final class MeetingRules {

    private static final List<Rule<?>> ALL = List.of(
            Rule.on(Meeting.class, RuleFindings.VOTES_CONTRADICT, VoteNumbers::check),
            Rule.on(Meeting.class, RuleFindings.NUMBERS_OUT_OF_ORDER, ResolutionOrder.CHECK));

    private MeetingRules() {}

    static List<Rule<?>> all() {
        return ALL;
    }
}
