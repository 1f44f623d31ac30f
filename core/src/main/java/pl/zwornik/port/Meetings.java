package pl.zwornik.port;

import java.util.List;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;

/**
 * The meetings that a store keeps. A selection returns ids as things stand now, in byte-wise order.
 *
 * @since 0.1.0
 */
public interface Meetings extends Kept<MeetingId, Meeting> {

    /** Returns those for which {@link Meeting#isOf(ForumId)} holds. */
    List<MeetingId> ofForum(ForumId forum);

    /** Returns those for which {@link Meeting#isOf(SeriesId)} holds. */
    List<MeetingId> ofSeries(SeriesId series);

    /** Returns those for which {@link Meeting#adopted} holds: one, where numbers are given once. */
    List<MeetingId> withResolution(ForumId forum, ResolutionNumber number);
}
