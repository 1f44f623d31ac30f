package pl.zwornik.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Reckoning;
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

    private static final Set<Code> KNOWN = Set.of(
            Matters.ADMISSION,
            Matters.EXCLUSION,
            Matters.RECALL,
            Matters.ELECTION,
            Matters.AMENDMENT,
            Matters.DISSOLUTION);

    private Enactment() {}

    static Decision<Sitting> of(Sitting sitting, LocalId id, Function<ForumDecisions, Decision<Forum>> what) {
        Optional<Motion> motion = sitting.meeting().motion(id);
        if (motion.isEmpty()) {
            return Refusals.ofMotion(MeetingFailures.MOTION_UNKNOWN, id);
        }
        if (!motion.get().getCarried().isYes()) {
            return Refusals.ofMotion(MeetingFailures.NOT_CARRIED, id);
        }
        Decision<Forum> decided = what.apply(sitting.forum().decide(sitting.day()));
        if (!decided.isAccepted()) {
            return Decision.refused(decided.refusal().orElseThrow());
        }
        Set<Code> matters = matters(decided.events());
        Optional<Decision<Sitting>> against = motion.get()
                .getMatter()
                .map(stated -> againstOthers(id, stated, matters))
                .orElseGet(() -> againstClauses(sitting, motion.get(), matters));
        return against.orElseGet(
                () -> Refusals.accepted(sitting, decided.events().toArray(Event[]::new))
                        .withLacking(decided.lacking()));
    }

    /** A motion on a matter that only its forum knows may be for any decision that is on none of the known ones. */
    private static Optional<Decision<Sitting>> againstOthers(LocalId id, Code stated, Set<Code> matters) {
        return matters.stream()
                .filter(matter -> matter.equals(Matters.RESOLUTION) ? KNOWN.contains(stated) : !matter.equals(stated))
                .findFirst()
                .map(matter -> Refusals.refused(
                        null, MeetingFailures.MATTER_DIFFERS, Refusals.MOTIONS, failure -> failure.with("motion", id)
                                .with("stated", stated.value())
                                .with("matter", matter.value())));
    }

    /** What was put without a matter has the quorum and the majority that the charter asks for the matter that it is on. */
    private static Optional<Decision<Sitting>> againstClauses(Sitting sitting, Motion motion, Set<Code> matters) {
        for (Code matter : matters) {
            Rules rules = new Rules(sitting, matter);
            Optional<Reckoning> quorum =
                    rules.quorum(sitting.meeting().present()).filter(reckoning -> !reckoning.isMet());
            if (quorum.isPresent()) {
                return Optional.of(
                        Refusals.withoutQuorum(rules.clause(ClauseKinds.QUORUM).orElseThrow(), quorum.get()));
            }
            if (motion.getVote().filter(vote -> rules.carries(vote).isNo()).isPresent()) {
                return Optional.of(Refusals.refused(
                        rules.clause(ClauseKinds.MAJORITY).orElseThrow(),
                        MeetingFailures.NOT_CARRIED,
                        Refusals.MOTIONS,
                        failure -> failure.with("motion", motion.getId())));
            }
        }
        return Optional.empty();
    }

    /** What only follows from something else is on no matter of its own. */
    private static Set<Code> matters(List<Event> events) {
        Set<Code> matters = new LinkedHashSet<>();
        for (Event event : events) {
            if (!follows(event)) {
                matters.add(matter(event));
            }
        }
        return matters.isEmpty() ? Set.of(Matters.RESOLUTION) : matters;
    }

    private static boolean follows(Event event) {
        return (event instanceof Vacated vacated && !vacated.why().equals(SeatEnds.RECALLED))
                || (event instanceof MembershipEnded ended && ended.how().equals(MembershipEnds.DISSOLVED));
    }

    private static Code matter(Event event) {
        if (event instanceof Admitted) {
            return Matters.ADMISSION;
        } else if (event instanceof MembershipEnded ended && ended.how().equals(MembershipEnds.EXCLUDED)) {
            return Matters.EXCLUSION;
        } else if (event instanceof Vacated) {
            return Matters.RECALL;
        } else if (event instanceof Filled) {
            return Matters.ELECTION;
        } else if (event instanceof Amended) {
            return Matters.AMENDMENT;
        }
        return event instanceof Dissolved ? Matters.DISSOLUTION : Matters.RESOLUTION;
    }
}
