package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
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

    Elections(Sitting sitting, Ballot ballot, List<Nominee> preferred) {
        this.sitting = sitting;
        this.ballot = ballot;
        this.preferred = List.copyOf(preferred);
        this.rules = new Rules(sitting, Matters.ELECTION);
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
        Optional<Clause> together = organClause(ClauseKinds.ELECTION).filter(clause -> clause.provision(Balloting.class)
                .flatMap(Balloting::statedWay)
                .filter(way -> way == Balloting.Way.PER_SEAT)
                .isPresent());
        return together.isPresent() && ballot.getSeats().size() > 1
                ? refused(
                        together.get(),
                        MeetingFailures.SEATS_VOTED_ON_TOGETHER,
                        "seats",
                        ballot.getSeats().size())
                : Optional.empty();
    }

    private static List<Nominee> nominees(Ballot of) {
        return of.getCandidates().stream().map(Candidacy::nominee).toList();
    }

    private Optional<Decision<Sitting>> againstVotes() {
        int papers = Rules.isExact(ballot.getPapers()) ? ballot.getPapers().number() : Integer.MAX_VALUE;
        int most = Math.min(papers, rules.voters().orElse(Integer.MAX_VALUE));
        long sum = 0;
        int highest = papers == Integer.MAX_VALUE ? 0 : papers;
        for (Candidacy candidate : ballot.getCandidates()) {
            int votes = Rules.isExact(candidate.votes()) ? candidate.votes().number() : 0;
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
        Optional<Clause> clause = preferred.isEmpty() ? Optional.empty() : votingClause(ClauseKinds.TIE_RULE);
        return clause.flatMap(one -> one.provision(Tie.class))
                .map(Tie::settlement)
                .filter(way -> !way.equals(TieSettlements.LOT) && !way.equals(TieSettlements.CHAIR))
                .flatMap(
                        way -> refused(clause.get(), MeetingFailures.TIE_SETTLED_OTHERWISE, "settlement", way.value()));
    }

    private Optional<Clause> organClause(Code kind) {
        Code organ = sitting.forum().getOrgans().stream()
                .filter(one -> one.getId().equals(ballot.getOrgan()))
                .map(one -> one.getKind())
                .findFirst()
                .orElse(null);
        return sitting.forum().getCharter().binding(kind, organ, Matters.ELECTION, sitting.day());
    }

    /** How the elected organ itself votes is no matter: only what is said of elections of it comes before what binds the meeting. */
    private Optional<Clause> votingClause(Code kind) {
        return organClause(kind)
                .filter(clause -> clause.getMatter().isPresent())
                .or(() -> rules.clause(kind));
    }

    private static Optional<Decision<Sitting>> refused(
            @Nullable Clause clause, MeetingFailures failure, String name, Object figure) {
        return Optional.of(Refusals.refused(clause, failure, BALLOTS, one -> one.with(name, figure)));
    }

    private Decision<Sitting> seated() {
        List<Candidacy> elected = Winners.of(ballot, preferred, this::hasMajority);
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
        return Refusals.accepted(sitting, events.toArray(Event[]::new));
    }

    /** Without a clause the most votes are enough; so they are where it is not known of how many they are. */
    private boolean hasMajority(Candidacy candidate) {
        Optional<Majority> majority =
                votingClause(ClauseKinds.MAJORITY).flatMap(clause -> clause.provision(Majority.class));
        return majority.flatMap(asked -> rules.whole(asked.base(), ballot.getPapers())
                        .map(whole -> asked.share().reckon(candidate.votes().number(), whole)))
                .map(Reckoning::isMet)
                .orElse(true);
    }
}
