package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Nominee;

/** Who of the candidates of a ballot is elected. */
final class Winners {

    private Winners() {}

    /**
     * Returns those who take the seats, the most votes first: no more than there are seats, nobody who refuses or lacks the
     * majority, and of those who are equal at the last seat only whom a lot or the chair preferred. Where it is not known how many
     * votes one got who may have been elected, nobody knows who was.
     */
    static List<Candidacy> of(Ballot ballot, List<Nominee> preferred, Predicate<Candidacy> hasMajority) {
        List<Candidacy> ranked = ranked(ballot, hasMajority);
        int seats = Math.min(ballot.getSeats().size(), ranked.size());
        List<Candidacy> tied = tied(ranked, seats);
        int ahead = tied.isEmpty() ? seats : ranked.indexOf(tied.get(0));
        List<Candidacy> elected = new ArrayList<>(ranked.subList(0, ahead));
        tied.stream()
                .filter(candidate -> preferred.contains(candidate.nominee()))
                .limit(seats - ahead)
                .forEach(elected::add);
        return elected;
    }

    /**
     * Tells whether those who are said to have taken the seats may have done so: exactly those whom the votes elect, where all of these
     * are known; else nobody who refuses, got no vote, or certainly fewer than another who got none of the seats.
     */
    static boolean mayBe(
            List<Candidacy> declared, Ballot ballot, List<Nominee> preferred, Predicate<Candidacy> hasMajority) {
        List<Candidacy> said = declared.stream().map(Candidacy::withoutSeat).toList();
        if (areKnown(ballot)) {
            List<Candidacy> elected = of(ballot, preferred, hasMajority);
            return elected.size() == said.size() && elected.containsAll(said);
        }
        List<Candidacy> left = eligible(ballot)
                .filter(candidate -> candidate.accepts().isYes() && !said.contains(candidate))
                .filter(candidate -> candidate.votes().isExact() && hasMajority.test(candidate))
                .toList();
        return said.stream()
                .noneMatch(one -> one.accepts().isNo()
                        || one.votes().equals(Count.exactly(0))
                        || left.stream()
                                .anyMatch(other -> one.votes().isExact()
                                        && one.votes().number() < other.votes().number()));
    }

    private static boolean areKnown(Ballot ballot) {
        return eligible(ballot).allMatch(candidate -> candidate.votes().isExact());
    }

    private static Stream<Candidacy> eligible(Ballot ballot) {
        return ballot.getCandidates().stream()
                .filter(candidate -> !candidate.accepts().isNo());
    }

    /** Returns those who are equal where more are than there are seats left; nobody where there is no tie. */
    static List<Nominee> tied(Ballot ballot, Predicate<Candidacy> hasMajority) {
        return tied(ranked(ballot, hasMajority), ballot.getSeats().size()).stream()
                .map(Candidacy::nominee)
                .toList();
    }

    private static List<Candidacy> tied(List<Candidacy> ranked, int seats) {
        if (seats == 0 || ranked.size() <= seats) {
            return List.of();
        }
        Count last = ranked.get(seats - 1).votes();
        return ranked.get(seats).votes().equals(last)
                ? ranked.stream()
                        .filter(candidate -> candidate.votes().equals(last))
                        .toList()
                : List.of();
    }

    private static List<Candidacy> ranked(Ballot ballot, Predicate<Candidacy> hasMajority) {
        if (!areKnown(ballot)) {
            return List.of();
        }
        return eligible(ballot)
                .filter(candidate -> candidate.votes().number() > 0)
                .filter(hasMajority)
                .sorted(Comparator.comparingInt(
                        (Candidacy candidate) -> -candidate.votes().number()))
                .toList();
    }
}
