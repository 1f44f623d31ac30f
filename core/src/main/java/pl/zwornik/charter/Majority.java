package pl.zwornik.charter;

import java.util.Objects;
import pl.zwornik.vocabulary.Code;

/**
 * How many votes carry a motion, and of what they are reckoned.
 *
 * @param share how many
 * @param base of what
 * @since 0.1.0
 */
public record Majority(Threshold share, Base base) implements Provision {

    /** Checks that both are given. */
    public Majority {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(base, "base");
    }

    /** Returns the simple majority (zwykła): more for than against. */
    public static Majority simple() {
        return new Majority(Threshold.moreThan(1, 2), Base.FOR_AND_AGAINST);
    }

    /** Returns the absolute majority (bezwzględna): more for than against and abstaining together. */
    public static Majority absolute() {
        return new Majority(Threshold.moreThan(1, 2), Base.VOTES_CAST);
    }

    /** Returns the majority of at least a share (kwalifikowana), such as two thirds of those present. */
    public static Majority qualified(int over, int of, Base base) {
        return new Majority(Threshold.atLeast(over, of), base);
    }

    /** Returns that all of the base must be for it. */
    public static Majority unanimous(Base base) {
        return qualified(1, 1, base);
    }

    /** Returns that in an election the most votes are enough, however many: at least one. */
    public static Majority plurality() {
        return new Majority(Threshold.number(1), Base.VOTES_CAST);
    }

    /**
     * Returns whether the votes for a motion are enough.
     *
     * @param present how many of those entitled are present
     * @param entitled how many are entitled
     */
    public Reckoning reckon(Tally tally, int present, int entitled) {
        int whole =
                switch (base) {
                    case FOR_AND_AGAINST -> tally.inFavour() + tally.against();
                    case VOTES_CAST -> tally.cast();
                    case PRESENT -> present;
                    case FULL_COMPOSITION -> entitled;
                };
        return share.reckon(tally.inFavour(), whole);
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.MAJORITY);
    }
}
