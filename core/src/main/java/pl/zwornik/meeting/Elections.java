package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.meeting.MeetingEvent.Balloted;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;

/** The decision on a ballot for seats: who takes which, and which stay vacant. */
final class Elections {

    private final Sitting sitting;
    private final Ballot ballot;
    private final List<Candidacy> declared;
    private final List<Nominee> tied;
    private final List<Nominee> preferred;
    private final Rules rules;
    private final ElectionClauses clauses;

    Elections(Sitting sitting, Ballot stated, List<Nominee> preferred) {
        this.sitting = sitting;
        this.ballot = stated.toBuilder()
                .candidates(stated.getCandidates().stream()
                        .map(Candidacy::withoutSeat)
                        .toList())
                .build();
        this.declared = stated.getCandidates().stream()
                .filter(candidate -> candidate.takenSeat().isPresent())
                .toList();
        this.rules = new Rules(sitting, Matters.ELECTION);
        this.clauses = new ElectionClauses(sitting, ballot.getOrgan(), rules);
        this.tied = Winners.tied(ballot, this::hasMajority);
        this.preferred = preferred.isEmpty()
                ? BallotForm.nominees(declared).stream().filter(tied::contains).toList()
                : List.copyOf(preferred);
    }

    private boolean hasMajority(Candidacy candidate) {
        return clauses.hasMajority(ballot, candidate);
    }

    Decision<Sitting> decide() {
        return new BallotForm(sitting, ballot, rules, clauses)
                .refusal()
                .or(this::againstVotes)
                .or(this::againstQuorum)
                .or(this::againstSettlement)
                .or(this::againstDeclared)
                .orElseGet(() -> seated(elected()));
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
        return Refusals.refused(
                null, MeetingFailures.TOO_MANY_VOTES, Refusals.BALLOTS, failure -> failure.with("votes", votes)
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
                .flatMap(way -> Refusals.ofBallot(
                        clause.get(), MeetingFailures.TIE_SETTLED_OTHERWISE, "settlement", way.value()));
    }

    /** Who is said to have taken a seat did not, if they refuse, or the charter or the votes have it otherwise. */
    private Optional<Decision<Sitting>> againstDeclared() {
        for (Candidacy candidate : declared) {
            Optional<Decision<Sitting>> few = clauses.majority(ballot, candidate)
                    .filter(reckoning -> !reckoning.isMet())
                    .map(reckoning -> Refusals.contradicted(
                            clauses.votingClause(ClauseKinds.MAJORITY).orElseThrow(), reckoning, Refusals.BALLOTS));
            if (few.isPresent()) {
                return few;
            }
        }
        return declared.isEmpty() || Winners.mayBe(declared, ballot, preferred, this::hasMajority)
                ? Optional.empty()
                : Refusals.ofBallot(null, MeetingFailures.ELECTED_OTHERWISE, "ballot", ballot.getId());
    }

    /** Returns who takes which seat: as it was declared, else those with the most votes in the order of the seats. */
    private List<Candidacy> elected() {
        if (!declared.isEmpty()) {
            return declared;
        }
        List<Candidacy> elected = new ArrayList<>();
        for (Candidacy winner : Winners.of(ballot, preferred, this::hasMajority)) {
            elected.add(winner.taking(ballot.getSeats().get(elected.size())));
        }
        return elected;
    }

    private Decision<Sitting> seated(List<Candidacy> elected) {
        List<Candidacy> candidates = new ArrayList<>(ballot.getCandidates());
        List<Event> events = new ArrayList<>();
        Forum forum = sitting.forum();
        for (Candidacy winner : elected) {
            SeatPlace place =
                    new SeatPlace(ballot.getOrgan(), winner.takenSeat().orElseThrow());
            Decision<Forum> filled = forum.decide(sitting.day()).fill(place, winner.nominee());
            if (!filled.isAccepted()) {
                return Decision.refused(filled.refusal().orElseThrow());
            }
            forum = filled.orThrow();
            events.addAll(filled.events());
            candidates.set(candidates.indexOf(winner.withoutSeat()), winner);
        }
        Balloted balloted =
                new Balloted(ballot.toBuilder().candidates(candidates).build(), sitting.day());
        events.add(0, balloted);
        Sitting after = new Sitting(
                forum, Proceedings.after(sitting.meeting(), balloted)); // the forum is what they made already
        boolean open = elected.size() < ballot.getSeats().size() && !tied.isEmpty();
        return Decision.accepted(after, events.toArray(Event[]::new))
                .withLacking(rules.lacking(ClauseKinds.QUORUM))
                .withLacking(clauses.lacking(open));
    }
}
