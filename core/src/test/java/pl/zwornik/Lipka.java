package pl.zwornik;

import java.time.LocalDate;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.OrganKinds;
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
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Purposes;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Wording;

/** An invented forum of two invented centres, for tests; nobody and nothing in it exists. */
public final class Lipka {

    /** The day of the founding, on which both members join. */
    public static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);

    public static final OrganisationId OPS_ID = new OrganisationId("ops-lipka-mala");
    public static final OrganisationId CUS_ID = new OrganisationId("cus-deb-wielki");
    public static final PersonId ANNA_ID = new PersonId("p-1");
    public static final SeriesId SERIES_ID = new SeriesId("lipkowe-srody");
    public static final ForumId FORUM_ID = new ForumId("forum-lipka");

    /** Anna Przykładowa is invented. */
    public static final PersonName ANNA_NAME = PersonName.of("Anna", "Przykładowa");

    private static final Source SOURCE = Source.of("An invented document");

    private Lipka() {}

    public static Organisation ops() {
        return Organisation.builder(OPS_ID, OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce Małej")))
                .life(Lifespan.parse("1990-05-01/.."))
                .build();
    }

    public static Organisation cus() {
        return Organisation.builder(CUS_ID, OrganisationTypes.CUS)
                .addNames(Dated.of(Name.of(NameKinds.FULL, "Centrum Usług Społecznych w Dębie Wielkim")))
                .life(Lifespan.parse("2021-01-01/.."))
                .build();
    }

    public static Person anna() {
        return Person.builder(ANNA_ID)
                .name(ANNA_NAME)
                .addPosts(Post.builder(OPS_ID, Roles.HEAD)
                        .title(PostTitles.KIEROWNIK)
                        .tenure(Lifespan.parse("2015/"))
                        .build())
                .build();
    }

    public static Series series() {
        return Series.builder(SERIES_ID)
                .addNames(Name.of(NameKinds.FULL, "Lipkowe środy"))
                .mode(MeetingModes.REMOTE)
                .addTopics(Wording.of("zarządzanie zespołem", Topics.TEAM_MANAGEMENT), Wording.of("inne"))
                .addInvolvements(new Involvement(OPS_ID, InvolvementRoles.ORGANISER, null))
                .build();
    }

    /** Returns a member of the forum since its founding. */
    public static Membership founder(OrganisationId member) {
        return Membership.builder(member)
                .founding(Tri.YES)
                .during(Lifespan.began(FOUNDED))
                .build();
    }

    /** Returns a seat that Anna holds on behalf of the OPS since the founding. */
    public static Seat seat(String id) {
        return seat(id, OPS_ID, Lifespan.began(FOUNDED));
    }

    public static Seat seat(String id, OrganisationId onBehalfOf, Lifespan during) {
        return Seat.builder(new LocalId(id))
                .role(SeatRoles.MEMBER)
                .addTenures(Tenure.builder()
                        .holder(ANNA_ID)
                        .onBehalfOf(onBehalfOf)
                        .during(Claim.inferred(during, SOURCE))
                        .build())
                .build();
    }

    public static Organ council(Seat... seats) {
        return Organ.builder(new LocalId("council"), OrganKinds.COUNCIL)
                .addSeats(seats)
                .election(Election.builder()
                        .day(Claim.stated(PartialDate.of(FOUNDED), SOURCE))
                        .build())
                .build();
    }

    public static Clause clause(pl.zwornik.vocabulary.Code kind) {
        return Clause.of(
                new LocalId(kind.value().toLowerCase(java.util.Locale.ROOT).replace('_', '-')), kind, "…");
    }

    public static Forum forum() {
        return Forum.builder(FORUM_ID, ForumForms.FORUM)
                .addNames(Dated.of(Name.of(NameKinds.FULL, "Forum Lipka")))
                .area(TercCode.parse("30"))
                .founding(Founding.builder()
                        .day(PartialDate.of(FOUNDED))
                        .addAttendance(
                                new Attendance(AttendeeKinds.HEADS_OF_UNITS, Count.exactly(2), null),
                                new Attendance(AttendeeKinds.REPRESENTATIVES, Count.unknown(), CUS_ID))
                        .build())
                .life(Lifespan.began(FOUNDED).goingOn())
                .statedFounders(Claim.stated(Count.exactly(2), SOURCE))
                .addMemberships(founder(OPS_ID), founder(CUS_ID))
                .addOrgans(council(seat("seat-1")))
                .addClauses(clause(ClauseKinds.COUNCIL_FROM_MEMBERS))
                .addPurposes(Wording.of("wymiana doświadczeń", Purposes.EXCHANGE_OF_EXPERIENCE), Wording.of("inne"))
                .addInvolvements(new Involvement(CUS_ID, InvolvementRoles.SUPPORTER, "its head"))
                .addSeries(SERIES_ID)
                .build();
    }

    /** Returns a sector of all of them. */
    public static Sector.Builder sector() {
        return Sector.builder().add(ops()).add(cus()).add(anna()).add(series()).add(forum());
    }
}
