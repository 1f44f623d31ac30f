package pl.zwornik.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.zwornik.charter.Matters;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumDecisions;
import pl.zwornik.forum.ForumEvent.Amended;
import pl.zwornik.forum.ForumEvent.Dissolved;
import pl.zwornik.forum.MemberEvent.Admitted;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.vocabulary.Code;

/** The decision that does in the forum what a motion was carried for. */
final class Enactment {

    private static final String MOTIONS = "/motions";
    private static final String MOTION = "motion";

    private Enactment() {}

    static Decision<Sitting> of(Sitting sitting, LocalId id, Function<ForumDecisions, Decision<Forum>> what) {
        Optional<Motion> motion = sitting.meeting().motion(id);
        if (motion.isEmpty()) {
            return Refusals.refused(null, MeetingFailures.MOTION_UNKNOWN, MOTIONS, failure -> failure.with(MOTION, id));
        }
        if (!motion.get().getCarried().isYes()) {
            return Refusals.refused(null, MeetingFailures.NOT_CARRIED, MOTIONS, failure -> failure.with(MOTION, id));
        }
        Decision<Forum> decided = what.apply(sitting.forum().decide(sitting.day()));
        if (!decided.isAccepted()) {
            return Decision.refused(decided.refusal().orElseThrow());
        }
        Code matter = matter(decided.events());
        Optional<Code> other = motion.get().getMatter().filter(stated -> !stated.equals(matter));
        return other.map(stated -> Refusals.refused(
                        null, MeetingFailures.MATTER_DIFFERS, MOTIONS, failure -> failure.with(MOTION, id)
                                .with("stated", stated.value())
                                .with("matter", matter.value())))
                .orElseGet(() -> Refusals.accepted(sitting, decided.events().toArray(Event[]::new))
                        .withLacking(decided.lacking()));
    }

    /** What is decided comes first, and what follows from it after; but a forum that ends ends last. */
    private static Code matter(List<Event> events) {
        Event event = events.get(0);
        if (events.stream().anyMatch(Dissolved.class::isInstance)) {
            return Matters.DISSOLUTION;
        } else if (event instanceof Admitted) {
            return Matters.ADMISSION;
        } else if (event instanceof MembershipEnded ended && ended.how().equals(MembershipEnds.EXCLUDED)) {
            return Matters.EXCLUSION;
        } else if (event instanceof Vacated vacated && vacated.why().equals(SeatEnds.RECALLED)) {
            return Matters.RECALL;
        } else if (event instanceof Filled) {
            return Matters.ELECTION;
        }
        return event instanceof Amended ? Matters.AMENDMENT : Matters.RESOLUTION;
    }
}
