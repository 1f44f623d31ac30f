package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Event;

/**
 * That an organisation became a member.
 *
 * @param member the organisation
 * @param on the first day of its membership
 * @since 0.1.0
 */
public record MemberAdmitted(OrganisationId member, LocalDate on) implements Event {

    /** Checks that both are given. */
    public MemberAdmitted {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
    }
}
