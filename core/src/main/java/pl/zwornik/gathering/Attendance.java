package pl.zwornik.gathering;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Count;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * How many people came, and as what. People and organisations are two facts: neither number follows from the other.
 *
 * @param as as what they came, a code of {@link AttendeeKinds}
 * @param count how many people
 * @param of the organisation they came from; null where they came from several or none is stated
 * @since 0.1.0
 */
public record Attendance(Code as, Count count, @Nullable OrganisationId of) {

    /**
     * Checks the scheme.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the kind is of another scheme
     */
    public Attendance {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(count, "count");
        CodeUses.requireScheme(as, AttendeeKinds.SCHEME, "/as");
    }

    /** Returns the organisation they came from, where it is one. */
    public Optional<OrganisationId> from() {
        return Optional.ofNullable(of);
    }
}
