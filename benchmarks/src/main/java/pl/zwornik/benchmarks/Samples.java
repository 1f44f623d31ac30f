package pl.zwornik.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Purposes;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Wording;

/** Invented aggregates, of the shape and length of real ones. */
public final class Samples {

    /** The day on which the forum was founded. */
    public static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);

    /** The organisation of which every other one is a part. */
    public static final OrganisationId PARENT = OrganisationId.parse("cus-zolta-laka");

    private static final int COUNCIL = 4;

    private Samples() {}

    /** Returns an organisation whose document has about 1.4 KB. */
    public static Organisation organisation() {
        return organisation(1, "Gminny Ośrodek Pomocy Społecznej w Żółtej Łące");
    }

    /** Returns the organisation of a number, with a full name. */
    public static Organisation organisation(int number, String name) {
        Lifespan first = Lifespan.parse("1990-05-01/2011-07-01");
        Lifespan second = Lifespan.parse("2011-07-01/..");
        return Organisation.builder(organisationId(number), OrganisationTypes.OPS)
                .variant(NameVariants.GOPS)
                .addFunctions(
                        OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE,
                        OrganisationFunctions.SOCIAL_SERVICES_COORDINATION)
                .addNames(
                        new Dated<>(Name.of(NameKinds.FULL, name), second),
                        new Dated<>(Name.of(NameKinds.SHORT, "GOPS Żółta Łąka").writtenAs("GOPS ŻÓŁTA ŁĄKA"), second),
                        new Dated<>(Name.of(NameKinds.FULL, "Ośrodek Opieki Społecznej w Żółtej Łące"), first),
                        new Dated<>(Name.of(NameKinds.SHORT, "OOS Żółta Łąka").writtenAs("O.O.S. Żółta Łąka"), first))
                .addSeats(
                        new Dated<>(
                                Candidates.certain(TercCode.parse("3021052"), new Reason("ONLY_GMINA_OF_NAME")),
                                second),
                        new Dated<>(
                                Candidates.ambiguous(List.of(
                                        Candidate.of(TercCode.parse("3027011"), new Reason("SAME_NAME_TOWN_AND_RURAL")),
                                        Candidate.of(
                                                TercCode.parse("3027082"), new Reason("SAME_NAME_TOWN_AND_RURAL")))),
                                first))
                .parent(PARENT)
                .life(Lifespan.parse("1990-05-01/.."))
                .addSources(
                        Source.of(
                                "Statut Ośrodka, uchwała Rady Gminy z 15 czerwca 2011 r.",
                                "Ośrodek jest samodzielną jednostką organizacyjną gminy i działa na jej obszarze."),
                        Source.of(
                                "Sprawozdanie z działalności za rok 2020",
                                "W roku sprawozdawczym Ośrodek prowadził pracę socjalną i usługi opiekuńcze."))
                .build();
    }

    /** Returns the organisation of which every other one is a part. */
    public static Organisation parent() {
        return Organisation.builder(PARENT, OrganisationTypes.CUS).build();
    }

    /** Returns a forum with a council of four and as many memberships. */
    public static Forum forum(int memberships) {
        Source source = Source.of("Protokół pierwszego posiedzenia", "Obecni powołali Forum i wybrali jego Radę.");
        Claim<PartialDate> day = Claim.inferred(PartialDate.of(FOUNDED), source);
        return Forum.builder(ForumId.parse("forum"), ForumForms.FORUM)
                .addNames(Dated.of(Name.of(NameKinds.FULL, "Forum Ośrodków Pomocy Społecznej (zmyślone)")))
                .area(TercCode.parse("30"))
                .founding(Founding.builder()
                        .day(PartialDate.of(FOUNDED))
                        .place(TercCode.parse("3021052"))
                        .firstSession(day)
                        .addAttendance(new Attendance(AttendeeKinds.HEADS_OF_UNITS, Count.atLeast(22), null))
                        .build())
                .life(Lifespan.began(FOUNDED))
                .statedFounders(Claim.stated(Count.exactly(memberships), source))
                .memberships(Memberships.of(IntStream.range(0, memberships)
                        .mapToObj(i -> Membership.builder(organisationId(i))
                                .founding(Tri.YES)
                                .during(Lifespan.began(FOUNDED))
                                .build())
                        .toList()))
                .addOrgans(Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                        .name("Rada Forum")
                        .addAllSeats(IntStream.range(0, COUNCIL)
                                .mapToObj(i -> seat(i, source))
                                .toList())
                        .election(Election.builder()
                                .day(day)
                                .votes(Count.exactly(22))
                                .build())
                        .build())
                .addClauses(Clause.of(
                        LocalId.parse("rada"),
                        ClauseKinds.COUNCIL_FROM_MEMBERS,
                        "Radę tworzą przedstawiciele członków."))
                .addPurposes(
                        Wording.of("tworzenie grup wsparcia", Purposes.PEER_SUPPORT),
                        Wording.of("wymiana doświadczeń", Purposes.EXCHANGE_OF_EXPERIENCE),
                        Wording.of("wzmocnienie pozycji pomocy społecznej"))
                .addInvolvements(new Involvement(organisationId(0), InvolvementRoles.INITIATOR, "pracownicy Ośrodka"))
                .addSources(source)
                .build();
    }

    /** Returns a sector with as many organisations, a head for every tenth, and a forum of them all. */
    public static Sector.Builder sector(int organisations) {
        Sector.Builder sector = Sector.builder().add(parent()).add(forum(organisations));
        for (int i = 0; i < organisations; i++) {
            sector.add(organisation(i, "Gminny Ośrodek Pomocy Społecznej nr " + i));
        }
        for (int i = 0; i < Math.max(COUNCIL, organisations / 10); i++) {
            sector.add(Person.builder(personId(i))
                    .name(PersonName.of("Anna", "Przykładowa")) // invented
                    .addPosts(Post.builder(organisationId(i), Roles.HEAD)
                            .tenure(Lifespan.began(FOUNDED))
                            .build())
                    .build());
        }
        return sector;
    }

    private static Seat seat(int i, Source source) {
        return Seat.builder(LocalId.parse("seat-" + i))
                .addTenures(Tenure.builder()
                        .holder(personId(i))
                        .onBehalfOf(organisationId(i))
                        .during(Claim.stated(Lifespan.began(FOUNDED), source))
                        .build())
                .build();
    }

    private static OrganisationId organisationId(int number) {
        return OrganisationId.parse("ops-" + number);
    }

    private static PersonId personId(int number) {
        return PersonId.parse("p-" + number);
    }
}
