package pl.zwornik.forum;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * Who is to become a member, with what a charter may ask of it. What is not known refuses nobody.
 *
 * @param organisation the unit, or that on whose behalf a person is to belong
 * @param type what it is, a code of {@link OrganisationTypes}; null where not known
 * @param cameFrom what it was before, a code of {@link OrganisationTypes}; null where it is no successor, or that is not known
 * @param form how it is to belong, a code of {@link MemberForms}
 * @param person who belongs on its behalf; null where the unit itself does, or the person is not known
 * @since 0.1.0
 */
public record Applicant(
        OrganisationId organisation,
        @Nullable Code type,
        @Nullable Code cameFrom,
        Code form,
        @Nullable PersonId person) {

    /**
     * Checks the schemes.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a code is of another scheme
     */
    public Applicant {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(form, "form");
        CodeUses.requireScheme(Optional.ofNullable(type), OrganisationTypes.SCHEME, "/type");
        CodeUses.requireScheme(Optional.ofNullable(cameFrom), OrganisationTypes.SCHEME, "/cameFrom");
        CodeUses.requireScheme(form, MemberForms.SCHEME, "/form");
    }

    /** Returns a unit of which no more is known than which one it is. */
    public static Applicant of(OrganisationId organisation) {
        return new Applicant(organisation, null, null, MemberForms.UNIT, null);
    }

    /** Returns a unit with its type. */
    public static Applicant of(Organisation organisation) {
        return new Applicant(organisation.getId(), organisation.getType(), null, MemberForms.UNIT, null);
    }

    /** Returns this one known to have been of a type before. */
    public Applicant having(Code formerType) {
        return new Applicant(organisation, type, Objects.requireNonNull(formerType, "formerType"), form, person);
    }

    /** Returns that a person is to belong on behalf of this unit. */
    public Applicant by(PersonId person) {
        return new Applicant(
                organisation, type, cameFrom, MemberForms.PERSON, Objects.requireNonNull(person, "person"));
    }

    /** Returns what it is, where known. */
    public Optional<Code> knownType() {
        return Optional.ofNullable(type);
    }

    /** Returns what it was before, where known. */
    public Optional<Code> formerType() {
        return Optional.ofNullable(cameFrom);
    }

    /** Returns who belongs on its behalf, where known. */
    public Optional<PersonId> byPerson() {
        return Optional.ofNullable(person);
    }
}
