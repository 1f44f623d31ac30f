package pl.zwornik.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import pl.zwornik.forum.Nominee;

/**
 * What one voter, unnamed, marked on a ballot paper. Papers are counted ({@link Ballot#counted}) and not kept.
 *
 * @param marked those who are voted for, in any order; nobody on a blank paper
 * @since 0.1.0
 */
public record BallotPaper(List<Nominee> marked) {

    /** Copies the list. */
    public BallotPaper {
        marked = List.copyOf(Objects.requireNonNull(marked, "marked"));
    }

    /** Returns a paper on which these are marked. */
    public static BallotPaper of(Nominee... marked) {
        return new BallotPaper(List.of(marked));
    }

    /**
     * Tells whether it gives votes in a ballot: it marks candidates only, as the ballot names them, nobody twice, and no more than there
     * are seats.
     */
    public boolean isValidIn(Ballot ballot) {
        return marked.size() <= ballot.getSeats().size()
                && new HashSet<>(marked).size() == marked.size()
                && ballot.getCandidates().stream()
                        .map(Candidacy::nominee)
                        .toList()
                        .containsAll(marked);
    }
}
