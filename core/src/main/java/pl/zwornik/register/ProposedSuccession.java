package pl.zwornik.register;

import java.util.Objects;
import pl.zwornik.organisation.Organisation;

/**
 * Two units of which one may have taken the other's place: gone from a register, and the only one in it that serves the same
 * area. Whether it did, how and on which day, a person or an act of the council says; a register does not.
 *
 * @param gone the unit that is not in the register any more
 * @param successor the unit that is in it
 * @since 0.1.0
 */
public record ProposedSuccession(Organisation gone, Organisation successor) {

    /** Checks that both are given. */
    public ProposedSuccession {
        Objects.requireNonNull(gone, "gone");
        Objects.requireNonNull(successor, "successor");
    }
}
