package pl.zwornik.forum;

import java.time.LocalDate;
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
        Memberships all = forum.getMemberships();
        int possible = NOWHERE;
        for (int i : all.indexes(member).toArray()) {
            Tri held = all.get(i).on(on);
            if (held.isYes()) {
                return i;
            }
            possible = held.isNo() || possible != NOWHERE ? possible : i;
        }
        return possible;
    }

    /** Tells whether the organisation belonged on a day. */
    static Tri on(Forum forum, OrganisationId member, LocalDate on) {
        return forum.getMemberships().ofMember(member).stream()
                .map(membership -> membership.on(on))
                .reduce(Tri.NO, Tri::or);
    }

    /** Tells whether it may belong on a day or any later one. */
    static boolean mayBeFrom(Forum forum, OrganisationId member, LocalDate on) {
        return forum.getMemberships().ofMember(member).stream()
                .anyMatch(membership -> Days.mayBeFrom(membership.getDuring(), on));
    }
}
