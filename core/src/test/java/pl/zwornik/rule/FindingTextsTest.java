package pl.zwornik.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Size;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Membership;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Vote;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Roles;
import pl.zwornik.organisation.Succession;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The findings of the built-in rules")
class FindingTextsTest {

    private static final OrganisationId STRANGER = new OrganisationId("ops-obca");

    /** Breaks every built-in rule once; a rule added to them has to be broken here too. */
    private final Forum wrong = Lipka.forum().toBuilder()
            .clauses(List.of(
                    Lipka.clause(ClauseKinds.COUNCIL_FROM_MEMBERS),
                    Lipka.clause(ClauseKinds.ONE_SEAT_PER_MEMBER),
                    Lipka.clause(ClauseKinds.ONE_HOLDER_PER_SEAT),
                    Lipka.clause(ClauseKinds.RESOLUTION_NUMBERS),
                    Lipka.clause(ClauseKinds.SIZE).toBuilder()
                            .provision(new Size(3, 5))
                            .build()))
            .area(new TercCode("04"))
            .statedFounders(Claim.stated(Count.exactly(3)))
            .addMemberships(Membership.builder(Lipka.CUS_ID)
                    .founding(pl.zwornik.fact.Tri.NO)
                    .during(Lifespan.parse("2021-11-01/.."))
                    .build())
            .addMemberships(Membership.builder(new OrganisationId("a"))
                    .founding(pl.zwornik.fact.Tri.NO)
                    .during(Lifespan.parse("2021-12-01/.."))
                    .build())
            .organs(List.of(Lipka.council(
                    Lipka.seat("seat-1"),
                    Lipka.seat("seat-2").toBuilder()
                            .addTenures(Lipka.seat("x", STRANGER, Lifespan.began(Lipka.FOUNDED))
                                    .getTenures()
                                    .get(0))
                            .build())))
            .build();

    private static final Dated<Identifier> SHARED =
            new Dated<>(new Identifier(IdentifierSchemes.RJPS, "1"), Lifespan.parse("2020/.."));

    private final Organisation round = Organisation.builder(new OrganisationId("a"), OrganisationTypes.OPS)
            .parent(new OrganisationId("b"))
            .addSeats(Dated.of(Candidates.certain(new TercCode("3021052"))))
            .addIdentifiers(SHARED)
            .addSuccessions(
                    Claim.stated(Succession.builder(new OrganisationId("b")).build()))
            .build();

    private final Organisation back = Organisation.builder(new OrganisationId("b"), OrganisationTypes.OPS)
            .parent(round.getId())
            .addIdentifiers(SHARED)
            .addSuccessions(Claim.stated(Succession.builder(round.getId()).build()))
            .build();

    /** Invented, as all the others. */
    private final Person astray = Person.builder(new PersonId("p-9"))
            .name(PersonName.of("Anna", "Zmyślona"))
            .addPosts(Post.builder(round.getId(), Roles.HEAD)
                    .position(new LocalId("head"))
                    .build())
            .build();

    private final Person namesake = Person.builder(new PersonId("p-10"))
            .name(PersonName.of("Anna", "Zmyślona"))
            .build();

    private final Series thursdays =
            Series.builder(new SeriesId("czwartki")).weekday(DayOfWeek.THURSDAY).build();

    private final Meeting muddled = Meeting.builder(new MeetingId("spotkanie"))
            .forum(Lipka.FORUM_ID)
            .series(thursdays.getId())
            .day(Claim.stated(PartialDate.of(Lipka.FOUNDED)))
            .statedPresent(Count.exactly(2))
            .addMotions(Motion.builder(new LocalId("m-1"), "?")
                    .vote(Vote.counted(2, 1, 0))
                    .build())
            .addResolutions(numbered("r-1"))
            .addResolutions(numbered("r-2"))
            .build();

    private static Resolution numbered(String id) {
        return Resolution.builder(new LocalId(id), "W sprawie zmyślonej")
                .number(ResolutionNumber.parse("1/2021"))
                .build();
    }

    private final List<Failure> findings = RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
            .on(LocalDate.of(2022, 1, 1))
            .check(
                    Lipka.sector()
                            .put(wrong)
                            .add(round)
                            .add(back)
                            .add(astray)
                            .add(namesake)
                            .add(thursdays)
                            .add(muddled)
                            .external(STRANGER)
                            .build()
                            .orThrow(),
                    List.of(Lipka.FORUM_ID, round.getId(), astray.getId(), muddled.getId()))
            .findings()
            .stream()
            .map(Finding::failure)
            .toList();

    @Test
    @DisplayName("say in both languages what is wrong with this forum and its neighbours, no figure left out")
    void sayWhatIsWrong() {
        assertThat(findings.stream().map(Failure::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        BuiltInRules.all().stream().map(Rule::code).toList());
        for (Language language : Language.values()) {
            assertThat(findings).allSatisfy(one -> {
                assertThat(one.message(language)).doesNotContain("{", "}");
                assertThat(one.advice(language)).doesNotContain("{", "}");
            });
        }
    }

    @Test
    @DisplayName("name seats, members, dates and numbers")
    void nameTheFigures() {
        assertThat(findings)
                .extracting(one -> one.message(Language.EN))
                .contains(
                        "Seat seat-2 is held on behalf of ops-obca, which was no member on 2021-11-03, or at which the holder had no post then.",
                        "Organ council has 2 seats, an even number, and no clause says what settles a tie.",
                        "Organ council: seats, or seats that are held: 2; its clause says 3-5.",
                        "a does not sit within the area of the forum (04).",
                        "The day 2021-11-03 is not one on which the series czwartki meets.",
                        "p-10 bears the same name.",
                        "Two seats, seat-1 and seat-2, are held on behalf of ops-lipka-mala at once.",
                        "Seat seat-2 has two holders at once.",
                        "The dates 2021-11-01/.. lie outside the life of forum-lipka (2021-11-03/..).",
                        "3 founding members are stated, 2 are listed.",
                        "cus-deb-wielki has two memberships at once.",
                        "It is a part of itself, through b.",
                        "It came from itself, through its predecessors.",
                        "b has the same RJPS at the same time.",
                        "a states no position head with the role HEAD.",
                        "The number of the resolution r-2 does not follow those before it, is of another year than the meeting, or is not written as the charter has it.",
                        "3 of 2 (motion or ballot m-1): the numbers of the meeting contradict each other, the charter, or what was declared.");
    }
}
