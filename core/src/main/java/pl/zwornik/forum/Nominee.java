package pl.zwornik.forum;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;

/**
 * Who is to hold a seat, and on whose behalf.
 *
 * @param holder the person; null where not known
 * @param onBehalfOf the member; null where the seat is held on behalf of none, or that is not known
 * @since 0.1.0
 */
public record Nominee(@Nullable PersonId holder, @Nullable OrganisationId onBehalfOf) {

    /** Returns a person on behalf of a member. */
    public static Nominee of(PersonId holder, OrganisationId onBehalfOf) {
        return new Nominee(holder, onBehalfOf);
    }

    /** Returns the person, where known. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(holder);
    }

    /** Returns the member, where known. */
    public Optional<OrganisationId> member() {
        return Optional.ofNullable(onBehalfOf);
    }
}
