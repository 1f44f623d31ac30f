package pl.zwornik.gathering;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * The part that an organisation, or people of it, had in bringing something about.
 *
 * @param organisation the organisation
 * @param role the part, a code of {@link InvolvementRoles}
 * @param through who acted, in the words of the source, where it was not the organisation as such; null otherwise
 * @since 0.1.0
 */
public record Involvement(
        OrganisationId organisation, Code role, @Nullable String through) {

    /**
     * Checks the scheme and the words.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the role is of another scheme, or the words are unusable
     */
    public Involvement {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(role, "role");
        CodeUses.requireScheme(role, InvolvementRoles.SCHEME, "/role");
        through = through == null ? null : Texts.line(through, "/through");
    }

    /** Returns who acted, where it was not the organisation as such. */
    public Optional<String> actedThrough() {
        return Optional.ofNullable(through);
    }

    /** Hides the words of the source, which may name a person. */
    @Override
    public String toString() {
        return "Involvement[organisation=" + organisation + ", role=" + role + "]";
    }
}
