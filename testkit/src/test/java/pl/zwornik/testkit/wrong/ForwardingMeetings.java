package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.port.Meetings;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

/** Honest meetings; each wrong store overrides what it does badly. */
class ForwardingMeetings implements Meetings {

    private final Meetings honest;

    ForwardingMeetings(Meetings honest) {
        this.honest = honest;
    }

    @Override
    public Optional<Versioned<Meeting>> find(MeetingId id) {
        return honest.find(id);
    }

    @Override
    public Optional<Versioned<Meeting>> find(MeetingId id, int version) {
        return honest.find(id, version);
    }

    @Override
    public List<Revision> revisions(MeetingId id) {
        return honest.revisions(id);
    }

    @Override
    public Stream<Versioned<Meeting>> all() {
        return honest.all();
    }

    @Override
    public List<MeetingId> ofForum(ForumId forum) {
        return honest.ofForum(forum);
    }

    @Override
    public List<MeetingId> ofSeries(SeriesId series) {
        return honest.ofSeries(series);
    }

    @Override
    public List<MeetingId> withResolution(ForumId forum, ResolutionNumber number) {
        return honest.withResolution(forum, number);
    }
}
