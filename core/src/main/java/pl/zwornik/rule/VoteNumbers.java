package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.Tally;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.result.Failure;

/**
 * Finds numbers of a meeting that contradict each other: nobody votes who is not there, nobody is there who is not entitled, nobody is
 * elected without quorum and majority, and what was declared follows from the charter.
 */
final class VoteNumbers {

    private final List<Failure> violations = new ArrayList<>();
    private boolean compared;

    private VoteNumbers() {}

    static Verdict check(Meeting meeting, Context context) {
        VoteNumbers numbers = new VoteNumbers();
        numbers.atMost(meeting.getEntitled(), meeting.present(), "/statedPresent", "-");
        Count voters = meeting.present().isExact() ? meeting.present() : meeting.getEntitled();
        Optional<Sitting> sitting = sitting(meeting, context);
        for (int i = 0; i < meeting.getMotions().size(); i++) {
            Motion motion = meeting.motion(meeting.getMotions().get(i).getId()).orElseThrow();
            numbers.ofMotion(motion, voters, sitting, "/motions/" + i + "/vote");
        }
        for (int i = 0; i < meeting.getBallots().size(); i++) {
            Ballot ballot = meeting.getBallots().get(i);
            String path = "/ballots/" + i;
            numbers.ofBallot(ballot, voters, path);
            sitting.ifPresent(one -> numbers.ofElected(one, ballot, path));
        }
        return numbers.compared ? Verdict.violatedBy(numbers.violations) : nothingCompared(meeting);
    }

    /** Where people voted there are numbers, though nobody knows them. */
    private static Verdict nothingCompared(Meeting meeting) {
        boolean voted = !meeting.getBallots().isEmpty()
                || meeting.getMotions().stream()
                        .anyMatch(motion -> motion.getVote().isPresent());
        return voted ? Verdict.notAssessable(Reasons.NUMBER_NOT_STATED) : Verdict.doesNotApply();
    }

    private void ofMotion(Motion motion, Count voters, Optional<Sitting> sitting, String path) {
        String part = motion.getId().value();
        motion.getVote()
                .flatMap(vote -> vote.tally())
                .map(Tally::cast)
                .ifPresent(cast -> atMost(voters, Count.exactly(cast), path, part));
        sitting.flatMap(one -> contradicted(one, motion))
                .ifPresent(reckoning -> add(path, part, reckoning.count(), reckoning.whole()));
    }

    /** A vote without a quorum, and an outcome other than the charter has it. */
    private Optional<Reckoning> contradicted(Sitting sitting, Motion motion) {
        Optional<Reckoning> quorum = motion.getVote().flatMap(vote -> sitting.quorum(motion.getId()));
        Tri carries = sitting.carries(motion.getId());
        boolean declared = carries != Tri.UNKNOWN && motion.getCarried() != Tri.UNKNOWN;
        compared |= quorum.isPresent() || declared;
        if (quorum.isPresent() && !quorum.get().isMet()) {
            return quorum;
        }
        return declared && carries != motion.getCarried() ? sitting.majority(motion.getId()) : Optional.empty();
    }

    private void ofBallot(Ballot ballot, Count voters, String path) {
        String part = ballot.getId().value();
        atMost(voters, ballot.getPapers(), path + "/papers", part);
        Count papers = ballot.getPapers().isExact() ? ballot.getPapers() : voters;
        for (int i = 0; i < ballot.getCandidates().size(); i++) {
            Count votes = ballot.getCandidates().get(i).votes();
            atMost(papers, votes, path + "/candidates/" + i + "/votes", part);
        }
    }

    /** A ballot without a quorum, and one who took a seat without the majority. */
    private void ofElected(Sitting sitting, Ballot ballot, String path) {
        found(sitting.quorum(Matters.ELECTION), path + "/papers", ballot);
        for (int i = 0; i < ballot.getCandidates().size(); i++) {
            Candidacy candidate = ballot.getCandidates().get(i);
            if (candidate.takenSeat().isPresent()) {
                found(sitting.majority(ballot, candidate), path + "/candidates/" + i + "/votes", ballot);
            }
        }
    }

    private void found(Optional<Reckoning> reckoned, String path, Ballot ballot) {
        compared |= reckoned.isPresent();
        reckoned.filter(reckoning -> !reckoning.isMet())
                .ifPresent(missed -> add(path, ballot.getId().value(), missed.count(), missed.whole()));
    }

    private void atMost(Count most, Count count, String path, String part) {
        Tri exceeds = most.isExact() ? count.exceeds(most.number()) : Tri.UNKNOWN;
        compared |= exceeds != Tri.UNKNOWN;
        if (exceeds.isYes()) {
            add(path, part, count.number(), most.number());
        }
    }

    private void add(String path, String part, int count, int whole) {
        violations.add(Failure.of(RuleFindings.VOTES_CONTRADICT, path)
                .with("part", part)
                .with("count", count)
                .with("whole", whole));
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
        return meeting.getOrgan().map(id -> forum.organ(id).isPresent()).orElse(true);
    }
}
