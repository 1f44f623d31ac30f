package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;

/** Looks for the memberships of one organisation. */
final class Belonging {

    private static final int NOWHERE = -1;

    private Belonging() {}

    /** Returns the membership that held on a day for certain; else the first that may have. */
    static Optional<Membership> of(Forum forum, OrganisationId member, LocalDate on) {
        int at = indexOf(forum, member, on);
        return at == NOWHERE
                ? Optional.empty()
                : Optional.of(forum.getMemberships().get(at));
    }

    /** Returns where the membership that held on a day stands; -1 where none may have held. */
    static int indexOf(Forum forum, OrganisationId member, LocalDate on) {
        List<Membership> all = forum.getMemberships();
        int possible = NOWHERE;
        for (int i = 0; i < all.size(); i++) {
            Tri held = all.get(i).getMember().equals(member) ? all.get(i).on(on) : Tri.NO;
            if (held.isYes()) {
                return i;
            }
            possible = held.isNo() || possible != NOWHERE ? possible : i;
        }
        return possible;
    }

    /** Tells whether the organisation belonged on a day. */
    static Tri on(Forum forum, OrganisationId member, LocalDate on) {
        Tri answer = Tri.NO;
        for (Membership membership : forum.getMemberships()) {
            if (membership.getMember().equals(member)) {
                answer = answer.or(membership.on(on));
            }
        }
        return answer;
    }

    /** Tells whether it may belong on a day or any later one. */
    static boolean mayBeFrom(Forum forum, OrganisationId member, LocalDate on) {
        for (Membership membership : forum.getMemberships()) {
            if (membership.getMember().equals(member) && Days.mayBeFrom(membership.getDuring(), on)) {
                return true;
            }
        }
        return false;
    }
}
