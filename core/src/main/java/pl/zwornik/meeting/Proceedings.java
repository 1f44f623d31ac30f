package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.fact.Count;
import pl.zwornik.meeting.MeetingEvent.Adjourned;
import pl.zwornik.meeting.MeetingEvent.Adopted;
import pl.zwornik.meeting.MeetingEvent.Balloted;
import pl.zwornik.meeting.MeetingEvent.Convened;
import pl.zwornik.meeting.MeetingEvent.Corrected;
import pl.zwornik.meeting.MeetingEvent.Opened;
import pl.zwornik.meeting.MeetingEvent.Proposed;
import pl.zwornik.meeting.MeetingEvent.Voted;

/** What a meeting is after an event; the only way in which decisions change one. */
final class Proceedings {

    private Proceedings() {}

    static Meeting after(Meeting meeting, MeetingEvent event) {
        if (event instanceof Convened convened) {
            return convened.meeting();
        } else if (event instanceof Opened opened) {
            return opened(meeting, opened);
        } else if (event instanceof Adjourned) {
            return meeting.toBuilder().state(MeetingStates.ADJOURNED).build();
        } else if (event instanceof Proposed proposed) {
            return meeting.toBuilder().addMotions(proposed.motion()).build();
        } else if (event instanceof Voted voted) {
            return voted(meeting, voted);
        } else if (event instanceof Adopted adopted) {
            return meeting.toBuilder().addResolutions(adopted.resolution()).build();
        } else if (event instanceof Balloted balloted) {
            return meeting.toBuilder().addBallots(balloted.ballot()).build();
        } else if (event instanceof Corrected corrected) {
            return meeting.toBuilder().addCorrections(corrected.correction()).build();
        }
        return meeting.toBuilder().state(MeetingStates.CLOSED).build(); // the last of them
    }

    private static Meeting opened(Meeting meeting, Opened event) {
        return meeting.toBuilder()
                .state(MeetingStates.OPEN)
                .entitled(event.entitled())
                .present(event.present())
                .statedPresent(event.present().isEmpty() ? event.number() : Count.unknown())
                .build();
    }

    private static Meeting voted(Meeting meeting, Voted event) {
        List<Motion> motions = new ArrayList<>();
        for (Motion motion : meeting.getMotions()) {
            boolean other = !motion.getId().equals(event.motion());
            motions.add(
                    other
                            ? motion
                            : motion.toBuilder()
                                    .vote(event.vote())
                                    .carried(event.carried())
                                    .build());
        }
        return meeting.toBuilder().motions(motions).build();
    }
}
