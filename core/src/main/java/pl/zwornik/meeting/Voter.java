package pl.zwornik.meeting;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.internal.Checks;

/**
 * One who votes: a member in a meeting of members, the holder of a seat in a meeting of an organ.
 *
 * @param member the member, or the member that a holder stands for; null where a person votes for none, or that is not known
 * @param person who was there; null where not known
 * @since 0.1.0
 */
public record Voter(
        @Nullable OrganisationId member, @Nullable PersonId person) {

    /**
     * Checks that somebody is named.
     *
     * @throws pl.zwornik.result.InvariantViolationException if neither is
     */
    public Voter {
        Checks.require(member != null || person != null, MeetingFailures.VOTER_UNNAMED, "/member");
    }

    /** Returns a member, whoever was there for it. */
    public static Voter of(OrganisationId member) {
        return new Voter(Objects.requireNonNull(member, "member"), null);
    }

    /** Returns a person, for whomever they were there. */
    public static Voter of(PersonId person) {
        return new Voter(null, Objects.requireNonNull(person, "person"));
    }

    /** Returns the member, where known. */
    public Optional<OrganisationId> ofMember() {
        return Optional.ofNullable(member);
    }

    /** Returns the person, where known. */
    public Optional<PersonId> inPerson() {
        return Optional.ofNullable(person);
    }

    /** Tells whether two cannot be told apart by what is known of both: the same member, or for no member the same person. */
    boolean isSameAs(Voter other) {
        if (member != null && other.member != null) {
            return member.equals(other.member);
        }
        return person != null && person.equals(other.person);
    }
}
