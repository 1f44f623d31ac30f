package pl.zwornik.register;

import java.util.Objects;
import pl.zwornik.organisation.Organisation;

/**
 * A unit of a register.
 *
 * @param organisation what the row says, and nothing else
 * @param line the line of the row, from 1
 * @since 0.1.0
 */
public record RegisteredUnit(Organisation organisation, int line) {

    /** Checks that the organisation is given. */
    public RegisteredUnit {
        Objects.requireNonNull(organisation, "organisation");
    }
}
