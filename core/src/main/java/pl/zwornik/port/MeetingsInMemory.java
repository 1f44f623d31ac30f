package pl.zwornik.port;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Kind;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;

/** The meetings in memory: each selection is the filter that its definition names. */
final class MeetingsInMemory extends InMemory<MeetingId, Meeting> implements Meetings {

    MeetingsInMemory(Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        super(Kind.MEETING, Meeting.class, contents);
    }

    @Override
    public List<MeetingId> ofForum(ForumId forum) {
        return where(one -> one.isOf(forum)).map(Meeting::getId).toList();
    }

    @Override
    public List<MeetingId> ofSeries(SeriesId series) {
        return where(one -> one.isOf(series)).map(Meeting::getId).toList();
    }

    @Override
    public List<MeetingId> withResolution(ForumId forum, ResolutionNumber number) {
        return where(one -> one.adopted(forum, number)).map(Meeting::getId).toList();
    }
}
