package pl.zwornik.meeting;

import java.time.LocalDate;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.MeetingEvent.Convened;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Refusal;

/** The decision on calling a meeting. */
final class Convening {

    private Convening() {}

    static Decision<Sitting> of(Forum forum, Meeting meeting, LocalDate on) {
        if (forum.getLife().includes(on).isNo()) {
            return Decision.refused(Refusal.of(
                    Failure.of(MeetingFailures.FORUM_NOT_IN_BEING, "/day").with("date", on)));
        }
        if (meeting.getState().isPresent() || hasDecided(meeting)) {
            return Decision.refused(
                    Refusal.of(Failure.of(MeetingFailures.STATE_WRONG, "/state").with("state", "-")));
        }
        Meeting called = meeting.toBuilder()
                .forum(meeting.getForum().orElse(forum.getId()))
                .day(Claim.stated(PartialDate.of(on)))
                .state(MeetingStates.CONVENED)
                .build();
        return Decision.accepted(new Sitting(forum, called), new Convened(called, on));
    }

    /** What a meeting decided, or who came to it, is not there before it is held. */
    private static boolean hasDecided(Meeting meeting) {
        boolean voted = meeting.getMotions().stream()
                .anyMatch(motion -> motion.getVote().isPresent() || motion.getCarried() != Tri.UNKNOWN);
        return voted
                || !meeting.getBallots().isEmpty()
                || !meeting.getResolutions().isEmpty()
                || !meeting.getCorrections().isEmpty()
                || !meeting.getPresent().isEmpty();
    }
}
