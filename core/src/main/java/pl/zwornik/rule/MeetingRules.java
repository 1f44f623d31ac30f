package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.Tally;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.result.Failure;

/** The rules on the numbers of meetings: of votes, and of resolutions. */
final class MeetingRules {

    private static final RuleCheck<Meeting> ORDER = new ResolutionOrder();

    private MeetingRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Meeting.class, RuleFindings.VOTES_CONTRADICT, MeetingRules::votes),
                Rule.on(Meeting.class, RuleFindings.NUMBERS_OUT_OF_ORDER, ORDER));
    }

    /** Nobody votes who is not there, nobody is there who is not entitled, and what was declared follows from the charter. */
    private static Verdict votes(Meeting meeting, Context context) {
        List<Failure> violations = new ArrayList<>();
        Count present = meeting.present();
        if (exceeds(present, meeting.getEntitled())) {
            violations.add(violation(
                    "/statedPresent",
                    "-",
                    present.number(),
                    meeting.getEntitled().number()));
        }
        Count voters = isExact(present) ? present : meeting.getEntitled();
        Optional<Sitting> sitting = sitting(meeting, context);
        boolean asked = !violations.isEmpty() || (isExact(present) && isExact(meeting.getEntitled()));
        for (int i = 0; i < meeting.getMotions().size(); i++) {
            Motion motion = meeting.motion(meeting.getMotions().get(i).getId()).orElseThrow();
            Optional<Integer> cast =
                    motion.getVote().flatMap(vote -> vote.tally()).map(Tally::cast);
            String path = "/motions/" + i + "/vote";
            String part = motion.getId().value();
            asked |= cast.isPresent();
            cast.filter(votes -> exceeds(Count.exactly(votes), voters))
                    .ifPresent(votes -> violations.add(violation(path, part, votes, voters.number())));
            sitting.flatMap(one -> contradicted(one, motion))
                    .ifPresent(
                            reckoning -> violations.add(violation(path, part, reckoning.count(), reckoning.whole())));
        }
        return asked ? Verdict.violatedBy(violations) : Verdict.doesNotApply();
    }

    private static boolean isExact(Count count) {
        return count.bound() == Count.Bound.EXACTLY;
    }

    private static boolean exceeds(Count count, Count most) {
        return isExact(count) && isExact(most) && count.number() > most.number();
    }

    /** The charter is asked where the forum is at hand and the day is known. */
    private static Optional<Sitting> sitting(Meeting meeting, Context context) {
        return meeting.getForum()
                .flatMap(context.sector()::forum)
                .filter(forum -> meeting.exactDay().isPresent())
                .filter(forum -> hasOrgan(forum, meeting))
                .map(forum -> new Sitting(forum, meeting));
    }

    private static boolean hasOrgan(Forum forum, Meeting meeting) {
        return meeting.getOrgan()
                .map(id -> forum.getOrgans().stream()
                        .anyMatch(organ -> organ.getId().equals(id)))
                .orElse(true);
    }

    /** A vote without a quorum, and an outcome other than the charter has it. */
    private static Optional<Reckoning> contradicted(Sitting sitting, Motion motion) {
        if (motion.getVote().isPresent() && sitting.wasQuorate(motion.getId()).isNo()) {
            return sitting.quorum(motion.getId());
        }
        Tri carries = sitting.carries(motion.getId());
        boolean known = carries != Tri.UNKNOWN && motion.getCarried() != Tri.UNKNOWN;
        return known && carries != motion.getCarried() ? sitting.majority(motion.getId()) : Optional.empty();
    }

    private static Failure violation(String path, String part, int count, int whole) {
        return Failure.of(RuleFindings.VOTES_CONTRADICT, path)
                .with("part", part)
                .with("count", count)
                .with("whole", whole);
    }
}
