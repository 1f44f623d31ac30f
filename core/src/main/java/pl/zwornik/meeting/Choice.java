package pl.zwornik.meeting;

import java.util.Objects;

/**
 * How one voted.
 *
 * @param voter who
 * @param way how
 * @since 0.1.0
 */
public record Choice(Voter voter, Way way) {

    /** How one can vote. */
    public enum Way {
        /** For it. */
        IN_FAVOUR,
        /** Against it. */
        AGAINST,
        /** Neither, but a vote cast (wstrzymuję się). */
        ABSTAINING,
        /** Present, and no vote cast. */
        NOT_VOTING
    }

    /** Checks that both are given. */
    public Choice {
        Objects.requireNonNull(voter, "voter");
        Objects.requireNonNull(way, "way");
    }
}
