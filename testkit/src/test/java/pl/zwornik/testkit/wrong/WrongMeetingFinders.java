package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.function.Predicate;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.port.Meetings;
import pl.zwornik.port.Versioned;

/** Stores that find meetings badly. */
final class WrongMeetingFinders {

    private WrongMeetingFinders() {}

    private static List<MeetingId> where(Meetings meetings, Predicate<Meeting> condition) {
        return meetings.all()
                .map(Versioned::value)
                .filter(condition)
                .map(Meeting::getId)
                .toList();
    }

    /** Takes meetings of an organ for none of the forum's. */
    static final class LeavesOutOrgans extends ForwardingStore {

        @Override
        public Meetings meetings() {
            return new ForwardingMeetings(honest().meetings()) {
                @Override
                public List<MeetingId> ofForum(ForumId forum) {
                    return where(
                            honest().meetings(),
                            one -> one.isOf(forum) && one.getOrgan().isEmpty());
                }
            };
        }
    }

    /** Finds in a series only what is a meeting of no forum. */
    static final class KeepsOneOwner extends ForwardingStore {

        @Override
        public Meetings meetings() {
            return new ForwardingMeetings(honest().meetings()) {
                @Override
                public List<MeetingId> ofSeries(SeriesId series) {
                    return where(
                            honest().meetings(),
                            one -> one.isOf(series) && one.getForum().isEmpty());
                }
            };
        }
    }

    /** Takes numbers of one forum for those of all. */
    static final class MixesForums extends ForwardingStore {

        @Override
        public Meetings meetings() {
            return new ForwardingMeetings(honest().meetings()) {
                @Override
                public List<MeetingId> withResolution(ForumId forum, ResolutionNumber number) {
                    return where(honest().meetings(), one -> one.getForum()
                            .filter(of -> one.adopted(of, number))
                            .isPresent());
                }
            };
        }
    }
}
