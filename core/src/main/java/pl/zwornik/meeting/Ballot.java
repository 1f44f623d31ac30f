package pl.zwornik.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;

/**
 * A ballot in which seats of an organ were voted on: one round of an election. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Ballot {

    Ballot() {} // only the generated implementation extends this

    /** Starts a ballot from what every ballot has; the id is unique within its meeting. */
    public static Builder builder(LocalId id, LocalId organ) {
        return builder().id(id).organ(organ);
    }

    /** Starts a ballot, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its meeting. */
    public abstract LocalId getId();

    /** Returns the organ, by its id within the forum. */
    public abstract LocalId getOrgan();

    /** Returns the seats that were voted on, by their ids within the organ, in the order in which they are taken. */
    public abstract List<LocalId> getSeats();

    /** Returns the ballot whose tie it settles, by its id within the meeting; empty where it is a first one. */
    public abstract Optional<LocalId> getRunoffOf();

    /** Returns the candidates, in the order of the ballot paper; no person twice on behalf of the same member. */
    public abstract List<Candidacy> getCandidates();

    /** Returns how many ballot papers were cast, valid or not. */
    @Value.Default
    public Count getPapers() {
        return Count.unknown();
    }

    /** Tells whether it was secret (tajne). */
    @Value.Default
    public Tri getSecrecy() {
        return Tri.UNKNOWN;
    }

    /**
     * Returns this ballot with the votes of its candidates, and the number of papers, counted from the papers that were cast. One that is
     * not valid ({@link BallotPaper#isValidIn}) counts as a paper, and gives nobody a vote; so it does in a majority of the votes cast.
     *
     * @throws pl.zwornik.result.InvariantViolationException if two candidates cannot be told apart
     */
    public final Ballot counted(List<BallotPaper> papers) {
        boolean distinct = Checks.areDistinct(
                getCandidates().stream().map(Candidacy::nominee).toList());
        Checks.require(distinct, MeetingFailures.CANDIDATE_TWICE, "/candidates");
        Map<Nominee, Long> votes = papers.stream()
                .filter(paper -> paper.isValidIn(this))
                .flatMap(paper -> paper.marked().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Candidacy> candidates = getCandidates().stream()
                .map(one -> one.withVotes(
                        Count.exactly(votes.getOrDefault(one.nominee(), 0L).intValue())))
                .toList();
        return toBuilder()
                .papers(Count.exactly(papers.size()))
                .candidates(candidates)
                .build();
    }

    /** Returns a builder that starts from this ballot's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        List<LocalId> taken = getCandidates().stream()
                .flatMap(candidate -> candidate.takenSeat().stream())
                .toList();
        List<Nominee> named = getCandidates().stream()
                .map(Candidacy::nominee)
                .filter(nominee -> nominee.person().isPresent())
                .toList();
        new Conditions()
                .require(Checks.areDistinct(named), MeetingFailures.CANDIDATE_TWICE, "/candidates")
                .require(Checks.areDistinct(getSeats()), MeetingFailures.LOCAL_ID_TWICE, "/seats")
                .require(Checks.areDistinct(taken), MeetingFailures.SEAT_TAKEN_TWICE, "/candidates")
                .require(getSeats().containsAll(taken), MeetingFailures.SEAT_NOT_VOTED_ON, "/candidates")
                .check();
    }

    /** Builds a {@link Ballot}; not thread-safe. */
    public static final class Builder extends ImmutableBallot.Builder {
        Builder() {}
    }
}
