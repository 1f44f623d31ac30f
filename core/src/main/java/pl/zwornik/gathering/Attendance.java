package pl.zwornik.gathering;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Count;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * How many people came, and as what. People and organisations are two facts: neither number follows from the other.
 *
 * @param as as what they came, a code of {@link AttendeeKinds}
 * @param count how many people
 * @param of the organisation they came from; null where they came from several or none is stated
 * @param type of which type the units were that they came from, a code of {@link OrganisationTypes}; null where not stated
 * @since 0.1.0
 */
public record Attendance(
        Code as,
        Count count,
        @Nullable OrganisationId of,
        @Nullable Code type) {

    /** Returns how many came from units of whatever type. */
    public Attendance(Code as, Count count, @Nullable OrganisationId of) {
        this(as, count, of, null);
    }

    /**
     * Checks the schemes.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a code is of another scheme
     */
    public Attendance {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(count, "count");
        CodeUses.requireScheme(as, AttendeeKinds.SCHEME, "/as");
        CodeUses.requireScheme(Optional.ofNullable(type), OrganisationTypes.SCHEME, "/type");
    }

    /** Returns the organisation they came from, where it is one. */
    public Optional<OrganisationId> from() {
        return Optional.ofNullable(of);
    }

    /** Returns of which type the units were that they came from, where stated. */
    public Optional<Code> ofType() {
        return Optional.ofNullable(type);
    }
}
