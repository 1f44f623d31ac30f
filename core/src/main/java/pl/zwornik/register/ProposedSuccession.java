package pl.zwornik.register;

import java.util.Objects;
import pl.zwornik.organisation.Organisation;

/**
 * Two units of which one may have taken the other's place: gone from a register, and new in it, in one area. Whether it did,
 * how and on which day, a person or an act of the council says; a register does not.
 *
 * @param gone the unit that is not in the register any more
 * @param created the unit that is new in it
 * @since 0.1.0
 */
public record ProposedSuccession(Organisation gone, Organisation created) {

    /** Checks that both are given. */
    public ProposedSuccession {
        Objects.requireNonNull(gone, "gone");
        Objects.requireNonNull(created, "created");
    }
}
