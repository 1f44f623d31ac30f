package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Event;

/**
 * What a decision in a meeting brought about, on a day. {@link Sitting#after} makes of a sitting and its events the sitting that
 * the decisions made; those that change the forum are {@link pl.zwornik.forum.ForumEvent}s.
 *
 * @since 0.1.0
 */
public sealed interface MeetingEvent extends Event {

    /**
     * That a meeting was called for a day.
     *
     * @param meeting the meeting as it was called
     * @param on the day for which it was
     */
    record Convened(Meeting meeting, LocalDate on) implements MeetingEvent {
        /** Checks that both are given. */
        public Convened {
            Objects.requireNonNull(meeting, "meeting");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a meeting was opened.
     *
     * @param present those entitled who were present; empty where only their number is known
     * @param number how many of those entitled were present
     * @param entitled how many were entitled
     * @param on the day
     */
    record Opened(List<Voter> present, Count number, Count entitled, LocalDate on) implements MeetingEvent {
        /** Checks that all are given. */
        public Opened {
            present = List.copyOf(Objects.requireNonNull(present, "present"));
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(entitled, "entitled");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a meeting was put off to a second date.
     *
     * @param present how many had come; unknown where that is not recorded
     * @param on the day
     */
    record Adjourned(Count present, LocalDate on) implements MeetingEvent {
        /** Checks that both are given. */
        public Adjourned {
            Objects.requireNonNull(present, "present");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a motion was put.
     *
     * @param motion the motion
     * @param on the day
     */
    record Proposed(Motion motion, LocalDate on) implements MeetingEvent {
        /** Checks that both are given. */
        public Proposed {
            Objects.requireNonNull(motion, "motion");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a motion was voted on.
     *
     * @param motion the motion, by its id within the meeting
     * @param vote how
     * @param carried whether it was carried
     * @param on the day
     */
    record Voted(LocalId motion, Vote vote, Tri carried, LocalDate on) implements MeetingEvent {
        /** Checks that all are given. */
        public Voted {
            Objects.requireNonNull(motion, "motion");
            Objects.requireNonNull(vote, "vote");
            Objects.requireNonNull(carried, "carried");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a resolution was adopted.
     *
     * @param resolution the resolution
     * @param on the day
     */
    record Adopted(Resolution resolution, LocalDate on) implements MeetingEvent {
        /** Checks that both are given. */
        public Adopted {
            Objects.requireNonNull(resolution, "resolution");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That there was a ballot for seats.
     *
     * @param ballot the ballot, with the seats that its candidates took
     * @param on the day
     */
    record Balloted(Ballot ballot, LocalDate on) implements MeetingEvent {
        /** Checks that both are given. */
        public Balloted {
            Objects.requireNonNull(ballot, "ballot");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * That a recorded vote was corrected.
     *
     * @param correction what was wrong, and why
     */
    record Corrected(Correction correction) implements MeetingEvent {
        /** Checks that it is given. */
        public Corrected {
            Objects.requireNonNull(correction, "correction");
        }

        @Override
        public LocalDate on() {
            return correction.on();
        }
    }

    /**
     * That a meeting was over.
     *
     * @param on the day
     */
    record Closed(LocalDate on) implements MeetingEvent {
        /** Checks that the day is given. */
        public Closed {
            Objects.requireNonNull(on, "on");
        }
    }
}
