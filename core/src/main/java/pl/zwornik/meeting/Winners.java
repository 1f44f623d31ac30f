package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import pl.zwornik.forum.Nominee;

/** Who of the candidates of a ballot is elected. */
final class Winners {

    private Winners() {}

    /**
     * Returns those who take the seats, the most votes first: no more than there are seats, nobody who refuses or lacks the
     * majority, and of those who are equal at the last seat only whom a lot or the chair preferred. Where it is not known how many votes
     * one got who may have been elected, nobody knows who was.
     */
    static List<Candidacy> of(Ballot ballot, List<Nominee> preferred, Predicate<Candidacy> hasMajority) {
        boolean unknown = ballot.getCandidates().stream()
                .anyMatch(candidate -> !Rules.isExact(candidate.votes())
                        && !candidate.accepts().isNo());
        List<Candidacy> ranked = unknown ? List.of() : ranked(ballot, hasMajority);
        int seats = ballot.getSeats().size();
        if (ranked.size() <= seats) {
            return ranked;
        }
        int last =
                seats == 0 ? Integer.MAX_VALUE : ranked.get(seats - 1).votes().number();
        boolean tied = seats > 0 && ranked.get(seats).votes().number() == last;
        if (!tied) {
            return ranked.subList(0, seats);
        }
        List<Candidacy> elected = new ArrayList<>(ranked.stream()
                .filter(candidate -> candidate.votes().number() > last)
                .toList());
        ranked.stream()
                .filter(candidate -> candidate.votes().number() == last && preferred.contains(candidate.nominee()))
                .limit(seats - elected.size())
                .forEach(elected::add);
        return elected;
    }

    /** Returns those who are equal where more are than there are seats left; nobody where there is no tie. */
    static List<Nominee> tied(Ballot ballot, Predicate<Candidacy> hasMajority) {
        List<Candidacy> ranked = ranked(ballot, hasMajority);
        int seats = ballot.getSeats().size();
        if (seats == 0 || ranked.size() <= seats) {
            return List.of();
        }
        int last = ranked.get(seats - 1).votes().number();
        return ranked.get(seats).votes().number() < last
                ? List.of()
                : ranked.stream()
                        .filter(candidate -> candidate.votes().number() == last)
                        .map(Candidacy::nominee)
                        .toList();
    }

    private static List<Candidacy> ranked(Ballot ballot, Predicate<Candidacy> hasMajority) {
        return ballot.getCandidates().stream()
                .filter(candidate ->
                        Rules.isExact(candidate.votes()) && candidate.votes().number() > 0)
                .filter(candidate -> !candidate.accepts().isNo())
                .filter(hasMajority)
                .sorted(Comparator.comparingInt(
                        (Candidacy candidate) -> -candidate.votes().number()))
                .toList();
    }
}
