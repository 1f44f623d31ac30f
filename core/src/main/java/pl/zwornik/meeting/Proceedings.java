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
        } else if (event instanceof Adjourned adjourned) {
            return adjourned(meeting, adjourned);
        } else if (event instanceof Proposed proposed) {
            return sharing(meeting).withMotions(with(meeting.getMotions(), proposed.motion()));
        } else if (event instanceof Voted voted) {
            return voted(meeting, voted);
        } else if (event instanceof Adopted adopted) {
            return sharing(meeting).withResolutions(with(meeting.getResolutions(), adopted.resolution()));
        } else if (event instanceof Balloted balloted) {
            return sharing(meeting).withBallots(with(meeting.getBallots(), balloted.ballot()));
        } else if (event instanceof Corrected corrected) {
            return sharing(meeting).withCorrections(with(meeting.getCorrections(), corrected.correction()));
        }
        return sharing(meeting).withState(MeetingStates.CLOSED); // the last of them
    }

    /** Returns a meeting whose changed copies share what stays as it is: nothing but the generated class implements it. */
    private static ImmutableMeeting sharing(Meeting meeting) {
        return (ImmutableMeeting) meeting;
    }

    private static <T> List<T> with(List<T> parts, T more) {
        List<T> all = new ArrayList<>(parts);
        all.add(more);
        return all;
    }

    private static Meeting opened(Meeting meeting, Opened event) {
        return meeting.toBuilder()
                .state(MeetingStates.OPEN)
                .entitled(event.entitled())
                .present(event.present())
                .statedPresent(event.present().isEmpty() ? event.number() : Count.unknown())
                .build();
    }

    private static Meeting adjourned(Meeting meeting, Adjourned event) {
        ImmutableMeeting off = sharing(meeting).withState(MeetingStates.ADJOURNED);
        return event.present().bound() == Count.Bound.UNKNOWN ? off : off.withStatedPresent(event.present());
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
        return sharing(meeting).withMotions(motions);
    }
}
