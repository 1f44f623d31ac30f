package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.LocalId;
import pl.zwornik.meeting.MeetingEvent.Balloted;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.vocabulary.Code;

/** The decision on a ballot for seats: who takes which, and which stay vacant. */
final class Elections {

    private static final String BALLOTS = "/ballots";

    private final Sitting sitting;
    private final Ballot ballot;
    private final List<Nominee> preferred;
    private final Rules rules;
    private final ElectionClauses clauses;

    Elections(Sitting sitting, Ballot ballot, List<Nominee> preferred) {
        this.sitting = sitting;
        this.ballot = ballot.toBuilder()
                .candidates(ballot.getCandidates().stream()
                        .map(Candidacy::withoutSeat)
                        .toList())
                .build();
        this.preferred = List.copyOf(preferred);
        this.rules = new Rules(sitting, Matters.ELECTION);
        this.clauses = new ElectionClauses(sitting, ballot.getOrgan(), rules);
    }

    Decision<Sitting> decide() {
        return againstForm()
                .or(this::againstVotes)
                .or(this::againstQuorum)
                .or(this::againstSettlement)
                .orElseGet(this::seated);
    }

    private Optional<Decision<Sitting>> againstForm() {
        Meeting meeting = sitting.meeting();
        if (meeting.ballot(ballot.getId()).isPresent()) {
            return refused(null, MeetingFailures.PART_TAKEN, "part", ballot.getId());
        }
        Optional<Ballot> first = ballot.getRunoffOf().flatMap(meeting::ballot);
        if (ballot.getRunoffOf().isPresent() && first.isEmpty()) {
            return refused(
                    null,
                    MeetingFailures.MOTION_UNKNOWN,
                    "motion",
                    ballot.getRunoffOf().get());
        }
        boolean strangers = first.isPresent() && !nominees(first.get()).containsAll(nominees(ballot));
        if (strangers) {
            return Optional.of(Refusals.refused(null, MeetingFailures.CANDIDATE_NEW, BALLOTS, failure -> failure));
        }
        return first.flatMap(this::againstRunoff).or(this::againstBalloting);
    }

    /** A runoff is between those who were equal in a ballot that left a seat, unless the charter settles a tie otherwise. */
    private Optional<Decision<Sitting>> againstRunoff(Ballot first) {
        long taken = first.getCandidates().stream()
                .filter(candidate -> candidate.takenSeat().isPresent())
                .count();
        if (taken >= first.getSeats().size()) {
            return refused(null, MeetingFailures.NOTHING_TO_RUN_OFF, "ballot", first.getId());
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
            return refused(
                    clause.orElseThrow(),
                    MeetingFailures.TIE_SETTLED_OTHERWISE,
                    "settlement",
                    otherwise.get().value());
        }
        return tied.containsAll(nominees(ballot))
                ? Optional.empty()
                : Optional.of(Refusals.refused(null, MeetingFailures.CANDIDATE_NEW, BALLOTS, failure -> failure));
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
            return refused(clause.get(), MeetingFailures.SEATS_VOTED_ON_TOGETHER, "seats", seats);
        }
        Optional<Code> others = balloting.get().electingOrgan().filter(electors -> !electors.equals(rules.organ()));
        if (others.isPresent()) {
            return refused(
                    clause.get(),
                    MeetingFailures.ELECTED_BY_OTHERS,
                    "organ",
                    others.get().value());
        }
        Tri secret = balloting.get().secret();
        return secret.and(ballot.getSecrecy().not()).isYes()
                        || secret.not().and(ballot.getSecrecy()).isYes()
                ? refused(clause.get(), MeetingFailures.SECRECY_DIFFERS, "ballot", ballot.getId())
                : Optional.empty();
    }

    private static List<Nominee> nominees(Ballot of) {
        return of.getCandidates().stream().map(Candidacy::nominee).toList();
    }

    private Optional<Decision<Sitting>> againstVotes() {
        int papers = ballot.getPapers().isExact() ? ballot.getPapers().number() : Integer.MAX_VALUE;
        int most = Math.min(papers, rules.voters().orElse(Integer.MAX_VALUE));
        long sum = 0;
        int highest = papers == Integer.MAX_VALUE ? 0 : papers;
        for (Candidacy candidate : ballot.getCandidates()) {
            int votes = candidate.votes().isExact() ? candidate.votes().number() : 0;
            sum += votes;
            highest = Math.max(highest, votes);
        }
        boolean tooMany = highest > most
                || sum > (long) most * Math.max(1, ballot.getSeats().size());
        return tooMany ? Optional.of(tooMany(Math.max(highest, sum), most)) : Optional.empty();
    }

    private static Decision<Sitting> tooMany(long votes, int voters) {
        return Refusals.refused(null, MeetingFailures.TOO_MANY_VOTES, BALLOTS, failure -> failure.with("votes", votes)
                .with("voters", voters));
    }

    private Optional<Decision<Sitting>> againstQuorum() {
        return rules.quorum(sitting.meeting().present())
                .filter(reckoning -> !reckoning.isMet())
                .map(reckoning ->
                        Refusals.withoutQuorum(rules.clause(ClauseKinds.QUORUM).orElseThrow(), reckoning));
    }

    /** Who is preferred among the equal, is so by lot or by the chair; any other way of the charter's prefers nobody. */
    private Optional<Decision<Sitting>> againstSettlement() {
        Optional<Clause> clause = preferred.isEmpty() ? Optional.empty() : clauses.votingClause(ClauseKinds.TIE_RULE);
        return clause.flatMap(one -> one.provision(Tie.class))
                .map(Tie::settlement)
                .filter(way -> !way.equals(TieSettlements.LOT) && !way.equals(TieSettlements.CHAIR))
                .flatMap(
                        way -> refused(clause.get(), MeetingFailures.TIE_SETTLED_OTHERWISE, "settlement", way.value()));
    }

    private static Optional<Decision<Sitting>> refused(
            @Nullable Clause clause, MeetingFailures failure, String name, Object figure) {
        return Optional.of(Refusals.refused(clause, failure, BALLOTS, one -> one.with(name, figure)));
    }

    private Decision<Sitting> seated() {
        List<Candidacy> elected = Winners.of(ballot, preferred, candidate -> clauses.hasMajority(ballot, candidate));
        List<Candidacy> candidates = new ArrayList<>(ballot.getCandidates());
        List<Event> events = new ArrayList<>();
        Forum forum = sitting.forum();
        for (int i = 0; i < elected.size(); i++) {
            LocalId seat = ballot.getSeats().get(i);
            Nominee nominee = elected.get(i).nominee();
            Decision<Forum> filled = forum.decide(sitting.day()).fill(new SeatPlace(ballot.getOrgan(), seat), nominee);
            if (!filled.isAccepted()) {
                return Decision.refused(filled.refusal().orElseThrow());
            }
            forum = filled.orThrow();
            events.addAll(filled.events());
            candidates.set(candidates.indexOf(elected.get(i)), elected.get(i).taking(seat));
        }
        Ballot held = ballot.toBuilder().candidates(candidates).build();
        events.add(0, new Balloted(held, sitting.day()));
        boolean tied = elected.size() < ballot.getSeats().size()
                && !Winners.tied(ballot, candidate -> clauses.hasMajority(ballot, candidate))
                        .isEmpty();
        return Refusals.accepted(sitting, events.toArray(Event[]::new))
                .withLacking(rules.lacking(ClauseKinds.QUORUM))
                .withLacking(clauses.lacking(tied));
    }
}
