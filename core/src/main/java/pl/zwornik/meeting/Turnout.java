package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.fact.Count;
import pl.zwornik.id.MeetingId;

/**
 * How many came to a meeting of those who were entitled to vote.
 *
 * @param meeting the meeting
 * @param day its day
 * @param present how many of those entitled were present, as far as that is known
 * @param entitled how many were entitled, as far as that is known
 * @since 0.1.0
 */
public record Turnout(MeetingId meeting, LocalDate day, Count present, Count entitled) {

    /** Checks that nothing is missing. */
    public Turnout {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(entitled, "entitled");
    }
}
