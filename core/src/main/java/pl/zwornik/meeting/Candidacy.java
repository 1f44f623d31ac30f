package pl.zwornik.meeting;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.LocalId;

/**
 * A candidate for the seats of a ballot.
 *
 * @param nominee who, and on whose behalf
 * @param votes how many votes they got
 * @param accepts whether they accept; who does not takes no seat
 * @param seat the seat that they took, by its id within the organ; null where they took none, or that is not known
 * @since 0.1.0
 */
public record Candidacy(
        Nominee nominee, Count votes, Tri accepts, @Nullable LocalId seat) {

    /** Checks that all but the seat are given. */
    public Candidacy {
        Objects.requireNonNull(nominee, "nominee");
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(accepts, "accepts");
    }

    /** Returns a candidate with so many votes, who accepts. */
    public static Candidacy of(Nominee nominee, int votes) {
        return new Candidacy(nominee, Count.exactly(votes), Tri.YES, null);
    }

    /** Returns a candidate who accepts, and of whose votes nothing is known yet. */
    public static Candidacy of(Nominee nominee) {
        return new Candidacy(nominee, Count.unknown(), Tri.YES, null);
    }

    /** Returns that they got so many votes. */
    public Candidacy withVotes(Count counted) {
        return new Candidacy(nominee, counted, accepts, seat);
    }

    /** Returns that they refuse election. */
    public Candidacy refusing() {
        return new Candidacy(nominee, votes, Tri.NO, null);
    }

    /** Returns the candidacy before anybody took a seat. */
    Candidacy withoutSeat() {
        return new Candidacy(nominee, votes, accepts, null);
    }

    /** Returns that they took a seat, by its id within the organ. */
    public Candidacy taking(LocalId taken) {
        return new Candidacy(nominee, votes, accepts, Objects.requireNonNull(taken, "taken"));
    }

    /** Returns the seat that they took, where known. */
    public Optional<LocalId> takenSeat() {
        return Optional.ofNullable(seat);
    }
}
