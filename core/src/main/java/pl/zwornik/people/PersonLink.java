package pl.zwornik.people;

import java.util.Objects;
import pl.zwornik.fact.Claim;
import pl.zwornik.id.PersonId;

/**
 * The claim that two people, met in different roles or sources, are the same person. The two stay two; who asks is told of
 * the claim.
 *
 * <p>A link stands in one of the two, and is answered from both sides: {@code Sector.linksOf}, {@code People.linkedWith}.
 * Immutable and thread-safe.
 *
 * @param same who the person is claimed to be, stated or inferred, with its evidence
 * @param state what became of the claim
 * @since 0.1.0
 */
public record PersonLink(Claim<PersonId> same, State state) {

    /** What became of a claim; closed, because there is nothing between the three. */
    public enum State {
        /** Somebody, or something, holds it possible; nobody has decided. */
        PROPOSED,
        /** Somebody decided that they are the same. */
        CONFIRMED,
        /** Somebody decided that they are not. */
        REFUTED
    }

    /** Checks that both are given. */
    public PersonLink {
        Objects.requireNonNull(same, "same");
        Objects.requireNonNull(state, "state");
    }

    /** Returns a claim that waits for a decision. */
    public static PersonLink proposed(Claim<PersonId> same) {
        return new PersonLink(same, State.PROPOSED);
    }

    /** Returns the same claim in another state. */
    public PersonLink in(State other) {
        return new PersonLink(same, other);
    }

    /** Returns the other person. */
    public PersonId other() {
        return same.value();
    }
}
