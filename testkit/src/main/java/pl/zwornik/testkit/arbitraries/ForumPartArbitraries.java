package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;

/**
 * The parts of forums.
 *
 * @since 0.1.0
 */
public final class ForumPartArbitraries {

    private ForumPartArbitraries() {}

    /** Returns foundings, each of their attributes stated in some of the samples. */
    public static Arbitrary<Founding> foundings() {
        return Combinators.combine(
                        FactArbitraries.partialDates().optional(0.6),
                        TerritoryArbitraries.units().optional(0.6),
                        FactArbitraries.claims(FactArbitraries.partialDates()).optional(0.6),
                        GatheringArbitraries.attendance().list().ofMaxSize(2))
                .as((day, place, session, attendance) -> Founding.builder()
                        .day(day)
                        .place(place)
                        .firstSession(session)
                        .attendance(attendance)
                        .build());
    }

    /** Returns memberships. */
    public static Arbitrary<Membership> memberships() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(MembershipKinds.ORDINARY, MembershipKinds.SUPPORTING),
                        FactArbitraries.answers(),
                        FactArbitraries.lifespans(),
                        VocabularyArbitraries.codes(MemberForms.UNIT, MemberForms.PERSON),
                        IdArbitraries.personIds().optional(0.3),
                        FactArbitraries.lifespans().list().ofMaxSize(2),
                        Combinators.combine(
                                        VocabularyArbitraries.codes(MembershipEnds.WITHDRAWN, MembershipEnds.SUCCEEDED)
                                                .optional(0.3),
                                        IdArbitraries.organisationIds().optional(0.2))
                                .as(Tuple::of))
                .as((member, kind, founding, during, form, person, rests, ends) -> Membership.builder(member)
                        .kind(kind)
                        .founding(founding)
                        .during(during)
                        .form(form)
                        .person(person)
                        .rests(rests)
                        .end(ends.get1())
                        .continuing(ends.get2())
                        .build());
    }

    /** Returns tenures, of which little or nothing may be known. */
    public static Arbitrary<Tenure> tenures() {
        return Combinators.combine(
                        IdArbitraries.personIds().optional(0.6),
                        IdArbitraries.organisationIds().optional(0.6),
                        FactArbitraries.claims(FactArbitraries.lifespans()).optional(0.6),
                        VocabularyArbitraries.codes(SeatEnds.RESIGNED, SeatEnds.TERM_ENDED)
                                .optional(0.3))
                .as((holder, onBehalfOf, during, end) -> Tenure.builder()
                        .holder(holder)
                        .onBehalfOf(onBehalfOf)
                        .during(during)
                        .end(end)
                        .build());
    }

    /** Returns seats. */
    public static Arbitrary<Seat> seats() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        VocabularyArbitraries.codes(SeatRoles.CHAIR, SeatRoles.MEMBER)
                                .optional(0.6),
                        tenures().list().ofMaxSize(2))
                .as((id, role, tenures) ->
                        Seat.builder(id).role(role).tenures(tenures).build());
    }

    /** Returns elections. */
    public static Arbitrary<Election> elections() {
        return Combinators.combine(
                        FactArbitraries.claims(FactArbitraries.partialDates()).optional(0.6), FactArbitraries.counts())
                .as((day, votes) -> Election.builder().day(day).votes(votes).build());
    }

    /** Returns organs whose seats have different ids. */
    public static Arbitrary<Organ> organs() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        VocabularyArbitraries.codes(OrganKinds.COUNCIL, OrganKinds.BOARD),
                        TextArbitraries.lines().optional(0.5),
                        seats().list().ofMaxSize(3).uniqueElements(Seat::getId),
                        elections().optional(0.5))
                .as((id, kind, name, seats, election) -> Organ.builder(id, kind)
                        .name(name)
                        .seats(seats)
                        .election(election)
                        .build());
    }
}
