package pl.zwornik.forum;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * That somebody held a seat on a day, or may have.
 *
 * @param organ what organ the seat is in, a code of {@link OrganKinds}
 * @param place which seat
 * @param role what its holder is in the organ, a code of {@link SeatRoles}; null where not stated
 * @param tenure who, on whose behalf and when
 * @param held whether it was held so on that day; never no
 * @param represents whether the holder stood for a member on that day: if not, the seat has lapsed
 * @since 0.1.0
 */
public record Holding(Code organ, SeatPlace place, @Nullable Code role, Tenure tenure, Tri held, Tri represents) {

    /** Checks the schemes. */
    public Holding {
        CodeUses.requireScheme(Objects.requireNonNull(organ, "organ"), OrganKinds.SCHEME, "/organ");
        Objects.requireNonNull(place, "place");
        CodeUses.requireScheme(Optional.ofNullable(role), SeatRoles.SCHEME, "/role");
        Objects.requireNonNull(tenure, "tenure");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(represents, "represents");
    }

    /** Returns what the holder is in the organ, where stated. */
    public Optional<Code> knownRole() {
        return Optional.ofNullable(role);
    }
}
