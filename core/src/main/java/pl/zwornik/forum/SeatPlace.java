package pl.zwornik.forum;

import java.util.Objects;
import pl.zwornik.id.LocalId;

/**
 * A seat by the organ that it is in.
 *
 * @param organ the id of the organ within its forum
 * @param seat the id of the seat within the organ
 * @since 0.1.0
 */
public record SeatPlace(LocalId organ, LocalId seat) {

    /** Checks that both are given. */
    public SeatPlace {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(seat, "seat");
    }

    /** Returns the seat of two ids. */
    public static SeatPlace of(String organ, String seat) {
        return new SeatPlace(LocalId.parse(organ), LocalId.parse(seat));
    }

    @Override
    public String toString() {
        return organ + "/" + seat;
    }
}
