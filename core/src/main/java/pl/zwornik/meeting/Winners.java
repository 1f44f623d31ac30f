package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
        List<Candidacy> eligible = ballot.getCandidates().stream()
                .filter(candidate -> !candidate.accepts().isNo())
                .toList();
        if (!eligible.stream().allMatch(candidate -> candidate.votes().isExact())) {
            return List.of();
        }
        return eligible.stream()
                .filter(candidate -> candidate.votes().number() > 0)
                .filter(hasMajority)
                .sorted(Comparator.comparingInt(
                        (Candidacy candidate) -> -candidate.votes().number()))
                .toList();
    }
}
