package pl.zwornik.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Qualifier;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.GovernanceQuestions;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("The facts of the founding of Forum MOCY, row by row")
class ForumMocyFactsTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);

    private final Sector sector =
            new ForumMocyStory().read(List.of(Bundles.forumMocy())).orThrow();
    private final Forum forum = sector.forum(ForumMocyStory.FORUM).orElseThrow();
    private final Founding founding = forum.getFounding().orElseThrow();
    private final Series series = sector.series(SeriesId.parse("moc-owe-srody")).orElseThrow();

    @Test
    @DisplayName("S0-01: a forum of several names over a voivodeship")
    void namesAndArea() {
        assertThat(forum.getNames())
                .extracting(
                        name -> name.value().kind().value() + " " + name.value().text())
                .containsExactly(
                        "FULL Forum MOCY Ośrodków Pomocy Społecznej z Wielkopolski",
                        "SHORT Forum MOCY",
                        "SHORT Forum",
                        "STYLISED FORUM");
        assertThat(forum.getArea()).hasValue(TercCode.parse("30"));
    }

    @Test
    @DisplayName("S0-02: the founding has a day; the days of first session and election are inferences with evidence")
    void founding() {
        assertThat(founding.getDay()).hasValue(PartialDate.of(FOUNDED));
        assertThat(founding.getFirstSession()).hasValueSatisfying(day -> {
            assertThat(day.isStated()).isFalse();
            assertThat(day.evidence()).isNotEmpty();
        });
        assertThat(forum.getOrgans().get(0).getElection().orElseThrow().getDay())
                .hasValueSatisfying(day -> assertThat(day.isStated()).isFalse());
    }

    @Test
    @DisplayName("S0-03: it took place in gmina Dopiewo")
    void place() {
        assertThat(founding.getPlace()).hasValue(TercCode.parse("3021052"));
    }

    @Test
    @DisplayName("S0-04: the series ran for almost a year: an approximate beginning, inferred")
    void run() {
        assertThat(series.getRun()).hasValueSatisfying(run -> {
            assertThat(run.isStated()).isFalse();
            assertThat(run.value())
                    .isEqualTo(Lifespan.began(PartialDate.of(2020, 11).qualified(Qualifier.APPROXIMATE)));
        });
    }

    @Test
    @DisplayName("S0-05: staff of OPS Dopiewo began it; ROPS Poznań both cooperated and supported")
    void involvements() {
        assertThat(forum.getInvolvements())
                .extracting(one -> one.organisation().value(), one -> one.role())
                .containsExactly(
                        tuple("ops-dopiewo", InvolvementRoles.INITIATOR),
                        tuple("rops-poznan", InvolvementRoles.COOPERATOR),
                        tuple("rops-poznan", InvolvementRoles.SUPPORTER));
        assertThat(forum.getInvolvements().get(0).actedThrough()).isPresent();
    }

    @Test
    @DisplayName("S0-08: „MOC-owe środy” are remote meetings on Wednesdays")
    void seriesOfMeetings() {
        assertThat(series.getNames().get(0).text()).isEqualTo("MOC-owe środy");
        assertThat(series.getWeekday()).hasValue(DayOfWeek.WEDNESDAY);
        assertThat(series.getMode()).hasValue(MeetingModes.REMOTE);
        assertThat(FOUNDED.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    @DisplayName("S0-09: eleven topics in order, and not all of them")
    void topics() {
        assertThat(series.getTopics()).hasSize(11);
        assertThat(series.getTopics().get(0).classified()).hasValue(Topics.PANDEMIC_TASKS);
        assertThat(series.getTopicsComplete()).isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("S0-10: twenty-two heads were present, and an unknown number of representatives of ROPS")
    void attendance() {
        assertThat(founding.getAttendance().get(0).as()).isEqualTo(AttendeeKinds.HEADS_OF_UNITS);
        assertThat(founding.getAttendance().get(0).count()).isEqualTo(Count.exactly(22));
        assertThat(founding.getAttendance().get(1).count()).isEqualTo(Count.unknown());
        assertThat(founding.getAttendance().get(1).from()).hasValue(OrganisationId.parse("rops-poznan"));
        assertThat(forum.getStatedFounders())
                .hasValueSatisfying(stated -> assertThat(stated.isStated()).isFalse());
    }

    @Test
    @DisplayName("S0-11: twenty-two members in the order of the source, each with its form as written")
    void members() {
        assertThat(forum.on(FOUNDED).members(Tri.YES)).hasSize(22).startsWith(OrganisationId.parse("ops-komorniki"));
        assertThat(forum.on(FOUNDED).members(Tri.YES))
                .extracting(id -> organisation(id.value())
                        .getNames()
                        .get(0)
                        .value()
                        .asWritten()
                        .orElseThrow())
                .containsExactly(
                        "OPS KOMORNIKI",
                        "GOPS GRODZIEC",
                        "GOPS LIPKA",
                        "OPS TULISZKÓW",
                        "GOPS ZAKRZEWO",
                        "OPS TUREK",
                        "CUS RAWICZ",
                        "MGOPS WITKOWO",
                        "GOPS BABIAK",
                        "OPS ŚREM",
                        "OPS OBORNIKI",
                        "MGOPS PLESZEW",
                        "OPS MIŁOSŁAW",
                        "OPS OPALENICA",
                        "OPS KÓRNIK",
                        "OPS SWARZĘDZ",
                        "OPS SOMPOLNO",
                        "MGOPS ŁOBŻENICA",
                        "GOPS GOŁUCHÓW",
                        "OPS BUK",
                        "OPS NEKLA",
                        "OPS DOPIEWO");
    }

    @Test
    @DisplayName("S0-12: thirteen OPS, five GOPS, three MGOPS and one CUS")
    void kinds() {
        assertThat(membersOf(NameVariants.OPS)).isEqualTo(13);
        assertThat(membersOf(NameVariants.GOPS)).isEqualTo(5);
        assertThat(membersOf(NameVariants.MGOPS)).isEqualTo(3);
        assertThat(forum.on(FOUNDED).members(Tri.YES))
                .filteredOn(id -> organisation(id.value()).getType().equals(OrganisationTypes.CUS))
                .containsExactly(OrganisationId.parse("cus-rawicz"));
    }

    @Test
    @DisplayName("S0-13: OPS Turek fits two gminas and stays ambiguous, with the reason")
    void turek() {
        Reason reason = Reason.parse("SAME_NAME_TOWN_AND_RURAL");
        assertThat(seat("ops-turek"))
                .isEqualTo(Candidates.ambiguous(List.of(
                        Candidate.of(TercCode.parse("3027011"), reason),
                        Candidate.of(TercCode.parse("3027082"), reason))));
    }

    @Test
    @DisplayName("S0-14: GOPS Zakrzewo is the one in the area of the forum")
    void zakrzewo() {
        assertThat(seat("gops-zakrzewo"))
                .isEqualTo(Candidates.certain(TercCode.parse("3031072"), Reason.parse("ONLY_ONE_IN_SCOPE")));
    }

    @Test
    @DisplayName("S0-15: the name does not tell the kind of gmina")
    void nameAndGmina() {
        assertThat(seat("ops-srem").settled().orElseThrow().gminaKind()).hasValue(GminaKind.URBAN_RURAL);
        assertThat(seat("ops-komorniki").settled().orElseThrow().gminaKind()).hasValue(GminaKind.RURAL);
    }

    @Test
    @DisplayName("S0-16, S0-17: a council of four, each seat on behalf of a member, each holder its director")
    void council() {
        List<Tenure> tenures = forum.getOrgans().get(0).getSeats().stream()
                .map(Seat::getTenures)
                .flatMap(List::stream)
                .toList();
        assertThat(tenures)
                .extracting(tenure -> tenure.getOnBehalfOf().orElseThrow().value())
                .containsExactly("ops-swarzedz", "ops-sompolno", "ops-srem", "ops-dopiewo")
                .allSatisfy(id -> assertThat(forum.on(FOUNDED).isMember(OrganisationId.parse(id)))
                        .isEqualTo(Tri.YES));
        assertThat(tenures)
                .extracting(tenure ->
                        sector.person(tenure.getHolder().orElseThrow()).orElseThrow())
                .allSatisfy(person -> {
                    assertThat(person.getPosts()).hasSize(1);
                    assertThat(person.getPosts().get(0).getTitle()).hasValue(PostTitles.DYREKTOR);
                    assertThat(person.getPosts().get(0).getRole()).isEqualTo(Roles.HEAD); // S0-19: one role, two titles
                })
                .extracting(person -> person.getName().orElseThrow().spoken())
                .containsExactly(
                        "Agnieszka Maciejowicz", "Tomasz Majewski", "Maria Świdurska", "Magdalena Popłońska-Kowalska");
    }

    @Test
    @DisplayName("S0-18: no chair, term, votes, quorum or charter is stated; they are listed, not filled in")
    void openQuestions() {
        assertThat(forum.openQuestions())
                .contains(
                        GovernanceQuestions.CHAIR,
                        GovernanceQuestions.TERM,
                        GovernanceQuestions.VOTES,
                        GovernanceQuestions.QUORUM,
                        GovernanceQuestions.CHARTER);
        assertThat(forum.getOrgans().get(0).getElection().orElseThrow().getVotes())
                .isEqualTo(Count.unknown());
    }

    @Test
    @DisplayName("S0-20: eleven declared purposes in order, each classified")
    void purposes() {
        assertThat(forum.getPurposes()).hasSize(11).allSatisfy(purpose -> assertThat(purpose.classified())
                .isPresent());
    }

    @Test
    @DisplayName("S0-26: short and full names lead to one unit, whatever the case and the diacritics")
    void names() {
        for (String name : List.of("OPS SWARZĘDZ", "ops swarzedz", "Ośrodek Pomocy Społecznej w Swarzędzu")) {
            assertThat(sector.organisations())
                    .filteredOn(one -> one.isNamed(name))
                    .extracting(Organisation::getId)
                    .containsExactly(OrganisationId.parse("ops-swarzedz"));
        }
    }

    private long membersOf(Code variant) {
        return forum.on(FOUNDED).members(Tri.YES).stream()
                .filter(id ->
                        Objects.equals(organisation(id.value()).getVariant().orElse(null), variant))
                .count();
    }

    private Candidates<TercCode> seat(String id) {
        return organisation(id).getSeats().get(0).value();
    }

    private Organisation organisation(String id) {
        return sector.organisation(OrganisationId.parse(id)).orElseThrow();
    }
}
