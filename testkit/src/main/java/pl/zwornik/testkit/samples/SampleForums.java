package pl.zwornik.testkit.samples;

import java.util.List;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Purposes;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;

/**
 * Forums, all invented, of {@link SampleOrganisations} and {@link SamplePeople}.
 *
 * @since 0.1.0
 */
public final class SampleForums {

    /** The id of {@link #full()}. */
    public static final ForumId FULL = ForumId.parse("forum-przyklad");

    private SampleForums() {}

    /** Returns all of them. */
    public static List<Forum> all() {
        return List.of(full(), minimal(), wordy(), chartered());
    }

    /** Returns one with every attribute filled. */
    public static Forum full() {
        return Forum.builder(FULL, ForumForms.FORUM)
                .addNames(new Dated<>(Name.of(NameKinds.FULL, "Forum „Przykład”"), Lifespan.parse("2021-11-03/")))
                .area(TercCode.parse("30"))
                .founding(founding())
                .life(Lifespan.parse("2021-11-03/.."))
                .statedFounders(Claim.inferred(Count.moreThan(20), Source.of("Relacja (zmyślona)")))
                .addMemberships(Membership.builder(SampleOrganisations.FULL)
                        .founding(Tri.YES)
                        .during(Lifespan.parse("2021-11-03/2023-01"))
                        .build())
                .addMemberships(Membership.builder(SampleOrganisations.PARENT)
                        .kind(MembershipKinds.SUPPORTING)
                        .founding(Tri.NO)
                        .build())
                .addMemberships(Membership.builder(SampleOrganisations.MINIMAL).build())
                .addMemberships(person())
                .addOrgans(council())
                .addOrgans(Organ.builder(LocalId.parse("x"), Code.of(OrganKinds.SCHEME, "x"))
                        .build())
                .addClauses(Clause.of(LocalId.parse("p-3"), ClauseKinds.TERM, "Kadencja trwa\ndwa lata."))
                .addLastNumbers(new LastNumber(LocalId.parse("p-3"), ResolutionNumber.parse("7s22/2022")))
                .addPurposes(Wording.of("wzajemne wsparcie", Purposes.PEER_SUPPORT))
                .addPurposes(Wording.of("i coś jeszcze"))
                .addInvolvements(new Involvement(
                        SampleOrganisations.PARENT, InvolvementRoles.COOPERATOR, "zespół ds. przykładów"))
                .addSeries(SampleSeries.FULL)
                .addSources(Source.of("Relacja (zmyślona)"))
                .extensions(SampleOrganisations.extensions())
                .build();
    }

    private static Membership person() {
        return Membership.builder(SampleOrganisations.MINIMAL)
                .form(MemberForms.PERSON)
                .person(SamplePeople.FULL)
                .during(Lifespan.parse("2021-11-03/2023-05-01"))
                .addRests(Lifespan.parse("2022-01-01/2022-03-01"))
                .addRests(Lifespan.parse("2023-01-01/.."))
                .end(MembershipEnds.SUCCEEDED)
                .continuing(SampleOrganisations.PARENT)
                .build();
    }

    /** Returns one of which nothing is stated but what every forum has. */
    public static Forum minimal() {
        return Forum.builder(ForumId.parse("a"), Code.of(ForumForms.SCHEME, "unia"))
                .build();
    }

    /** Returns one whose clauses hold every character that the model allows, and the longest text. */
    public static Forum wordy() {
        return Forum.builder(ForumId.parse("b"), ForumForms.ASSOCIATION)
                .addClauses(Clause.of(LocalId.parse("1"), ClauseKinds.QUORUM, AwkwardText.everyCharacter()))
                .addClauses(Clause.of(LocalId.parse("2"), ClauseKinds.TIE_RULE, AwkwardText.longBlock()))
                .addClauses(Clause.of(LocalId.parse("3"), ClauseKinds.TERM, AwkwardText.beyondBasicPlane()))
                .addMemberships(Membership.builder(SampleOrganisations.FULL).build())
                .build();
    }

    /** Returns one whose charter says everything that clauses can. */
    public static Forum chartered() {
        return Forum.builder(ForumId.parse("c"), ForumForms.KONWENT)
                .clauses(SampleCharters.full())
                .build();
    }

    private static Founding founding() {
        return Founding.builder()
                .day(PartialDate.parse("2021-11-03"))
                .place(TercCode.parse("3064011"))
                .firstSession(Claim.inferred(PartialDate.parse("2021-11~"), Source.of("Plan (zmyślony)")))
                .addAttendance(
                        new Attendance(AttendeeKinds.HEADS_OF_UNITS, Count.about(22), SampleOrganisations.PARENT))
                .addAttendance(new Attendance(AttendeeKinds.REPRESENTATIVES, Count.unknown(), null))
                .build();
    }

    private static Organ council() {
        Seat chair = Seat.builder(LocalId.parse("seat-1"))
                .role(SeatRoles.CHAIR)
                .addTenures(Tenure.builder()
                        .holder(SamplePeople.FULL)
                        .onBehalfOf(SampleOrganisations.FULL)
                        .during(Claim.stated(Lifespan.parse("2021-11-03/2022"), Source.of("Protokół (zmyślony)")))
                        .end(SeatEnds.RESIGNED)
                        .build())
                .addTenures(Tenure.builder().holder(SamplePeople.MINIMAL).build())
                .build();
        return Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .name("Rada")
                .addSeats(chair)
                .addSeats(Seat.builder(LocalId.parse("seat-2")).build())
                .election(Election.builder()
                        .day(Claim.stated(PartialDate.parse("2021?")))
                        .votes(Count.atLeast(13))
                        .build())
                .build();
    }
}
