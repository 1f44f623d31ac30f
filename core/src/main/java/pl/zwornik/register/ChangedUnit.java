package pl.zwornik.register;

import java.util.List;
import java.util.Objects;
import pl.zwornik.organisation.Organisation;

/**
 * A unit of which a register says otherwise than what is known.
 *
 * @param before what is known
 * @param after the same with what the register says now
 * @param attributes what differs, by name as in documents; not empty
 * @since 0.1.0
 */
public record ChangedUnit(Organisation before, Organisation after, List<String> attributes) {

    /** Copies the list. */
    public ChangedUnit {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        attributes = List.copyOf(Objects.requireNonNull(attributes, "attributes"));
    }
}
