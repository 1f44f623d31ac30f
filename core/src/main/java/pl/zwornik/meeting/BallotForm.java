package pl.zwornik.meeting;

import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Nominee;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/** Whether a ballot may be held as it was: once, after the ballot that it settles, and in the way of the charter. */
final class BallotForm {

    private final Sitting sitting;
    private final Ballot ballot;
    private final Rules rules;
    private final ElectionClauses clauses;

    BallotForm(Sitting sitting, Ballot ballot, Rules rules, ElectionClauses clauses) {
        this.sitting = sitting;
        this.ballot = ballot;
        this.rules = rules;
        this.clauses = clauses;
    }

    Optional<Decision<Sitting>> refusal() {
        Meeting meeting = sitting.meeting();
        if (meeting.ballot(ballot.getId()).isPresent()) {
            return Refusals.ofBallot(null, MeetingFailures.PART_TAKEN, "part", ballot.getId());
        }
        Optional<Ballot> first = ballot.getRunoffOf().flatMap(meeting::ballot);
        if (ballot.getRunoffOf().isPresent() && first.isEmpty()) {
            return Refusals.ofBallot(
                    null,
                    MeetingFailures.MOTION_UNKNOWN,
                    "motion",
                    ballot.getRunoffOf().get());
        }
        boolean strangers = first.isPresent() && !nominees(first.get()).containsAll(nominees(ballot));
        if (strangers) {
            return Optional.of(
                    Refusals.refused(null, MeetingFailures.CANDIDATE_NEW, Refusals.BALLOTS, failure -> failure));
        }
        return first.flatMap(this::againstRunoff).or(this::againstBalloting);
    }

    /** A runoff is between those who were equal in a ballot that left a seat, unless the charter settles a tie otherwise. */
    private Optional<Decision<Sitting>> againstRunoff(Ballot first) {
        long taken = first.getCandidates().stream()
                .filter(candidate -> candidate.takenSeat().isPresent())
                .count();
        if (taken >= first.getSeats().size()) {
            return Refusals.ofBallot(null, MeetingFailures.NOTHING_TO_RUN_OFF, "ballot", first.getId());
        }
        List<Nominee> tied = Winners.tied(first, candidate -> clauses.hasMajority(first, candidate));
        if (tied.isEmpty()) {
            return Optional.empty();
        }
        Optional<Clause> clause = clauses.votingClause(ClauseKinds.TIE_RULE);
        Optional<Code> otherwise = clause.flatMap(one -> one.provision(Tie.class))
                .map(Tie::settlement)
                .filter(way -> !way.equals(TieSettlements.RUNOFF));
        if (otherwise.isPresent()) {
            return Refusals.ofBallot(
                    clause.orElseThrow(),
                    MeetingFailures.TIE_SETTLED_OTHERWISE,
                    "settlement",
                    otherwise.get().value());
        }
        return tied.containsAll(nominees(ballot))
                ? Optional.empty()
                : Optional.of(
                        Refusals.refused(null, MeetingFailures.CANDIDATE_NEW, Refusals.BALLOTS, failure -> failure));
    }

    private Optional<Decision<Sitting>> againstBalloting() {
        Optional<Clause> clause = clauses.organClause(ClauseKinds.ELECTION);
        Optional<Balloting> balloting = clause.flatMap(one -> one.provision(Balloting.class));
        if (balloting.isEmpty()) {
            return Optional.empty();
        }
        boolean perSeat = balloting.get().statedWay().stream().anyMatch(way -> way == Balloting.Way.PER_SEAT);
        if (perSeat && ballot.getSeats().size() > 1) {
            int seats = ballot.getSeats().size();
            return Refusals.ofBallot(clause.get(), MeetingFailures.SEATS_VOTED_ON_TOGETHER, "seats", seats);
        }
        Optional<Code> others = balloting.get().electingOrgan().filter(electors -> !electors.equals(rules.organ()));
        if (others.isPresent()) {
            return Refusals.ofBallot(
                    clause.get(),
                    MeetingFailures.ELECTED_BY_OTHERS,
                    "organ",
                    others.get().value());
        }
        Tri secret = balloting.get().secret();
        return secret.and(ballot.getSecrecy().not()).isYes()
                        || secret.not().and(ballot.getSecrecy()).isYes()
                ? Refusals.ofBallot(clause.get(), MeetingFailures.SECRECY_DIFFERS, "ballot", ballot.getId())
                : Optional.empty();
    }

    private static List<Nominee> nominees(Ballot of) {
        return nominees(of.getCandidates());
    }

    static List<Nominee> nominees(List<Candidacy> candidates) {
        return candidates.stream().map(Candidacy::nominee).toList();
    }
}
