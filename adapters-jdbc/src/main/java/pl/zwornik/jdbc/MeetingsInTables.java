package pl.zwornik.jdbc;

import java.util.List;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Kind;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.port.Meetings;

/** The meetings, found by their index rows. */
final class MeetingsInTables extends KeptInTables<MeetingId, Meeting> implements Meetings {

    MeetingsInTables(Access access, Documents documents) {
        super(access, documents, Kind.MEETING, Meeting.class);
    }

    @Override
    public List<MeetingId> ofForum(ForumId forum) {
        return having(Index.MEETING_FORUM, forum.value());
    }

    @Override
    public List<MeetingId> ofSeries(SeriesId series) {
        return having(Index.MEETING_SERIES, series.value());
    }

    @Override
    public List<MeetingId> withResolution(ForumId forum, ResolutionNumber number) {
        return having(Index.RESOLUTION, IndexedFacts.resolution(forum, number));
    }

    private List<MeetingId> having(Index index, String value) {
        return sorted((handle, sql) -> handle.createQuery(sql.having(index)).bind(0, value), MeetingId::new);
    }
}
