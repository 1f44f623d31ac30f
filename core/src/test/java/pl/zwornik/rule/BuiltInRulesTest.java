package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Verdict.Answer;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Coded;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Everybody and everything here is invented. */
@DisplayName("The built-in rules")
class BuiltInRulesTest {

    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);
    private static final OrganisationId A = OrganisationId.parse("ops-a");
    private static final OrganisationId B = OrganisationId.parse("ops-b");
    private static final LocalId HEAD = LocalId.parse("head");
    private static final Forum FORUM = Forum.builder(ForumId.parse("forum"), ForumForms.FORUM)
            .life(Lifespan.parse("2021-11-03/.."))
            .build();

    @Nested
    @DisplayName("of charters: a seat is for a member (CHK-G2)")
    class SeatsForMembers {

        @Test
        @DisplayName("holds for a member, is broken for another, and neither without the clause")
        void asksForMembers() {
            assertThat(verdict(council(tenure(A, "2021-11-03/..")))).isEqualTo(Answer.HOLDS);
            assertThat(verdict(council(tenure(B, "2021-11-03/..")))).isEqualTo(Answer.VIOLATED);
            Forum silent = council(tenure(B, "2021-11-03/..")).toBuilder()
                    .clauses(List.of())
                    .build();
            assertThat(verdict(silent)).isEqualTo(Answer.DOES_NOT_APPLY);
        }

        @ParameterizedTest
        @CsvSource({"COUNCIL, VIOLATED", "AUDIT_COMMITTEE, HOLDS"})
        @DisplayName("looks at the organ that the clause is about, and at no other")
        void looksAtTheOrgan(String organ, Answer expected) {
            Forum forum = council(tenure(B, "2021-11-03/.."));
            Clause clause = forum.getClauses().get(0).toBuilder()
                    .organ(OrganKinds.of(organ))
                    .build();
            assertThat(verdict(forum.toBuilder().clauses(List.of(clause)).build()))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("looks at the day the seat was taken, else at the election, else at the day asked for")
        void looksAtTheDay() {
            Forum early = council(tenure(A, "2021-11-02/.."));
            Tenure undated = Tenure.builder().onBehalfOf(A).build();
            Forum elected = FORUM.toBuilder()
                    .from(council(undated))
                    .organs(List.of(organ(
                            Election.builder()
                                    .day(Claim.stated(PartialDate.of(2021, 11, 2)))
                                    .build(),
                            undated)))
                    .build();

            assertThat(verdict(early)).isEqualTo(Answer.VIOLATED);
            assertThat(verdict(elected)).isEqualTo(Answer.VIOLATED);
            assertThat(verdict(council(undated))).isEqualTo(Answer.HOLDS);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-10-01/2021-11-01, 2021-11-01/.., HOLDS",
            "2021-10-01/2021-11-02, 2021-11-01/.., VIOLATED",
            "2021-10-01/.., 2021-11-02/.., VIOLATED",
            "2021-10-01/.., 2021-11-03/.., HOLDS"
        })
        @DisplayName("looks at no day on which the clause was not in force yet")
        void looksAtTheClause(String held, String inForce, Answer expected) {
            Forum forum = council(tenure(A, held));
            Clause clause = forum.getClauses().get(0).toBuilder()
                    .during(Lifespan.parse(inForce))
                    .build();
            assertThat(verdict(forum.toBuilder().clauses(List.of(clause)).build()))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("cannot tell where nobody says for whom the seat is held")
        void cannotTell() {
            assertThat(verdict(council(Tenure.builder().build()))).isEqualTo(Answer.NOT_ASSESSABLE);
        }

        private Forum council(Tenure tenure) {
            return with(ClauseKinds.COUNCIL_FROM_MEMBERS).toBuilder()
                    .addMemberships(member(A, "2021-11-03/.."))
                    .addOrgans(organ(null, tenure))
                    .build();
        }

        private Answer verdict(Forum forum) {
            return BuiltInRulesTest.verdict(forum, "CHK-G2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ops-a,ops-a,2021-11-03/..,2022-01-01/..,VIOLATED",
        "ops-a,ops-b,2021-11-03/..,2022-01-01/..,HOLDS",
        "ops-a,ops-a,2021-11-03/2022-01-01,2022-01-01/..,HOLDS",
        "ops-a,ops-a,2021-11-03/,2022-01-01/..,NOT_ASSESSABLE"
    })
    @DisplayName("of charters: one seat for a member (CHK-G3)")
    void oneSeatPerMember(String first, String second, String earlier, String later, Answer expected) {
        Organ organ = Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .addSeats(seat("seat-1", tenure(OrganisationId.parse(first), earlier)))
                .addSeats(seat("seat-2", tenure(OrganisationId.parse(second), later)))
                .addSeats(seat("seat-3", Tenure.builder().build()))
                .build();
        Forum forum = with(ClauseKinds.ONE_SEAT_PER_MEMBER).toBuilder()
                .addOrgans(organ)
                .build();

        assertThat(verdict(forum, "CHK-G3")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-01/..,VIOLATED", "2021-11-02/..,HOLDS"})
    @DisplayName("of charters: one seat for a member while the clause is in force (CHK-G3)")
    void oneSeatSince(String inForce, Answer expected) {
        Clause clause = with(ClauseKinds.ONE_SEAT_PER_MEMBER).getClauses().get(0).toBuilder()
                .during(Lifespan.parse(inForce))
                .build();
        Forum forum = FORUM.toBuilder()
                .addClauses(clause)
                .addOrgans(Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                        .addSeats(seat("seat-1", tenure(A, "2021-10-01/2021-11-02")))
                        .addSeats(seat("seat-2", tenure(A, "2021-10-20/..")))
                        .build())
                .build();

        assertThat(verdict(forum, "CHK-G3")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-03/..,2022-01-01/..,VIOLATED",
        "2021-11-03/2022-01-01,2022-01-01/..,HOLDS",
        "2021-11-03/,2022-01-01/..,NOT_ASSESSABLE"
    })
    @DisplayName("of charters: one holder of a seat (CHK-G5)")
    void oneHolderPerSeat(String earlier, String later, Answer expected) {
        Forum forum = with(ClauseKinds.ONE_HOLDER_PER_SEAT).toBuilder()
                .addOrgans(organ(null, tenure(A, earlier), tenure(B, later)))
                .build();

        assertThat(verdict(forum, "CHK-G5")).isEqualTo(expected);
    }

    @Nested
    @DisplayName("of consistency: dates lie inside lives (MDL-001)")
    class InsideLives {

        @ParameterizedTest
        @CsvSource({
            "2021-11-03/..,1990/..,HOLDS",
            "2021-11-02/..,1990/..,VIOLATED",
            "2021-11-03/..,1990/2021-11-03,VIOLATED",
            "2021-11-03/..,/,NOT_ASSESSABLE",
            "/,1990/..,DOES_NOT_APPLY"
        })
        @DisplayName("of a membership, in those of forum and member")
        void membership(String during, String life, Answer expected) {
            Forum forum = FORUM.toBuilder().addMemberships(member(A, during)).build();

            assertThat(verdict(forum, "MDL-001", organisation(life))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2015/2020,2010/..,HOLDS",
            "2005/2020,2010/..,VIOLATED",
            "2015/..,/,NOT_ASSESSABLE",
            "/,2010/..,DOES_NOT_APPLY"
        })
        @DisplayName("of a position, in that of its organisation")
        void position(String life, String ofOrganisation, Answer expected) {
            Organisation organisation = organisation(ofOrganisation).toBuilder()
                    .addPositions(Position.builder(LocalId.parse("head"), Roles.HEAD)
                            .life(Lifespan.parse(life))
                            .build())
                    .build();
            Context context = context(organisation);

            assertThat(rule("MDL-001", Aggregate.class)
                            .check(organisation, context)
                            .answer())
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2015/2020,2010/..,HOLDS", "2005/2020,2010/..,VIOLATED", "/,2010/..,DOES_NOT_APPLY"})
        @DisplayName("of a post, in that of the organisation")
        void post(String tenure, String life, Answer expected) {
            Person person = Person.builder(PersonId.parse("p-1"))
                    .addPosts(Post.builder(A, Roles.HEAD)
                            .tenure(Lifespan.parse(tenure))
                            .build())
                    .build();
            Context context = context(organisation(life));

            assertThat(rule("MDL-001", Aggregate.class).check(person, context).answer())
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2015/2020,2010/..,HOLDS",
            "2005/2020,2010/..,VIOLATED",
            "2015/2020,2010/,NOT_ASSESSABLE",
            "2015/2020,/,HOLDS",
            "/,2010/..,DOES_NOT_APPLY"
        })
        @DisplayName("of a post, in that of its position, where one is stated")
        void postAtPosition(String tenure, String life, Answer expected) {
            Context context = context(with(Position.builder(HEAD, Roles.HEAD).life(Lifespan.parse(life))));

            assertThat(rule("MDL-001", Aggregate.class)
                            .check(person(postAt(A, HEAD, tenure)), context)
                            .answer())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,YES,HOLDS", "3,YES,VIOLATED", ">2,YES,VIOLATED", ">=2,YES,NOT_ASSESSABLE", "2,UNKNOWN,NOT_ASSESSABLE"
    })
    @DisplayName("of consistency: stated and counted founders agree (MDL-002)")
    void foundersCounted(String stated, Tri founding, Answer expected) {
        Forum forum = FORUM.toBuilder()
                .statedFounders(Claim.stated(Count.parse(stated)))
                .addMemberships(Membership.builder(A).founding(Tri.YES).build())
                .addMemberships(Membership.builder(B).founding(founding).build())
                .build();

        assertThat(verdict(forum, "MDL-002")).isEqualTo(expected);
        assertThat(verdict(FORUM, "MDL-002")).isEqualTo(Answer.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-03/..,2022-01-01/..,VIOLATED",
        "2021-11-03/2022-01-01,2022-01-01/..,HOLDS",
        "2021-11-03/,2022-01-01/..,NOT_ASSESSABLE"
    })
    @DisplayName("of consistency: nobody is a member twice at once (MDL-003)")
    void memberOnce(String earlier, String later, Answer expected) {
        Forum forum = FORUM.toBuilder()
                .addMemberships(member(A, earlier), member(B, "2021-11-03/.."), member(A, later))
                .build();

        assertThat(verdict(forum, "MDL-003")).isEqualTo(expected);
    }

    @Test
    @DisplayName("of consistency: every code is known (MDL-004)")
    void codesKnown() {
        Context context = context();

        assertThat(rule("MDL-004", Coded.class).check(FORUM, context).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.place().pointer()).isEqualTo("/form"));
    }

    @Nested
    @DisplayName("of consistency: a post is of a position that its organisation has (MDL-008)")
    class PositionsStated {

        private final Context context = context(with(Position.builder(HEAD, Roles.HEAD)));

        private Answer answer(Post... posts) {
            return rule("MDL-008", Person.class).check(person(posts), context).answer();
        }

        @Test
        @DisplayName("holds for one with the same role, and not for another, or one that is not there")
        void asksForIdAndRole() {
            assertThat(answer(postAt(A, HEAD, "/"))).isEqualTo(Answer.HOLDS);
            assertThat(answer(postAt(A, LocalId.parse("head-2"), "/"))).isEqualTo(Answer.VIOLATED);
            Post deputy = Post.builder(A, Roles.DEPUTY_HEAD).position(HEAD).build();
            assertThat(answer(postAt(A, HEAD, "/"), deputy)).isEqualTo(Answer.VIOLATED);
            assertThat(rule("MDL-008", Person.class)
                            .check(person(postAt(A, HEAD, "/"), deputy), context)
                            .violations())
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(violation.place().pointer()).isEqualTo("/posts/1/position");
                        assertThat(violation.parameters())
                                .containsOnly(
                                        entry("organisation", "ops-a"),
                                        entry("position", "head"),
                                        entry("role", "DEPUTY_HEAD"));
                    });
        }

        @Test
        @DisplayName("cannot be told where the organisation is elsewhere, and says nothing of posts that name none")
        void elsewhere() {
            Post none = Post.builder(A, Roles.HEAD).build();
            assertThat(answer(none)).isEqualTo(Answer.DOES_NOT_APPLY);
            assertThat(answer()).isEqualTo(Answer.DOES_NOT_APPLY);
            assertThat(answer(postAt(A, HEAD, "/"), postAt(B, HEAD, "/"))).isEqualTo(Answer.NOT_ASSESSABLE);
            assertThat(answer(postAt(B, HEAD, "/"), postAt(A, LocalId.parse("x"), "/")))
                    .isEqualTo(Answer.VIOLATED);
        }

        @Test
        @DisplayName("is broken by an organisation that states no positions, as a warning")
        void noPositions() {
            Sector sector = Sector.builder()
                    .add(organisation("1990/.."))
                    .add(person(postAt(A, HEAD, "/")))
                    .build()
                    .orThrow();
            Report report = RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
                    .on(DATE)
                    .check(sector);
            assertThat(Answers.failure(report, "MDL-008").severity()).isEqualTo(Severity.WARNING);
        }
    }

    private static Organisation with(Position.Builder position) {
        return organisation("1990/..").toBuilder()
                .addPositions(position.build())
                .build();
    }

    private static Post postAt(OrganisationId at, LocalId position, String tenure) {
        return Post.builder(at, Roles.HEAD)
                .position(position)
                .tenure(Lifespan.parse(tenure))
                .build();
    }

    private static Person person(Post... posts) {
        return Person.builder(PersonId.parse("p-1")).addPosts(posts).build();
    }

    private static Forum with(Code clause) {
        return FORUM.toBuilder()
                .addClauses(Clause.of(LocalId.parse("p-1"), clause, "Zmyślone postanowienie."))
                .build();
    }

    private static Membership member(OrganisationId member, String during) {
        return Membership.builder(member).during(Lifespan.parse(during)).build();
    }

    private static Tenure tenure(OrganisationId member, String during) {
        return Tenure.builder()
                .onBehalfOf(member)
                .during(Claim.stated(Lifespan.parse(during)))
                .build();
    }

    private static Seat seat(String id, Tenure... tenures) {
        return Seat.builder(LocalId.parse(id)).addTenures(tenures).build();
    }

    private static Organ organ(Election election, Tenure... tenures) {
        return Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .addSeats(seat("seat-1", tenures))
                .election(Optional.ofNullable(election))
                .build();
    }

    private static Organisation organisation(String life) {
        return Organisation.builder(A, OrganisationTypes.OPS)
                .life(Lifespan.parse(life))
                .build();
    }

    private static Context context(Organisation... organisations) {
        Sector.Builder sector = Sector.builder();
        List.of(organisations).forEach(sector::add);
        return new Context(
                DATE, sector.build().orThrow(), Vocabularies.none(), Gazetteers.of(List.of()), Population.unknown());
    }

    /** What a rule answers within a book, so that clauses are looked at. */
    private static Answer verdict(Forum forum, String code, Organisation... organisations) {
        Sector.Builder sector = Sector.builder().add(forum);
        forum.references().forEach(reference -> sector.external(reference.target()));
        List.of(organisations).forEach(sector::add);
        Report report = RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
                .on(DATE)
                .check(sector.build().orThrow(), List.of(forum.getId()));
        return Answers.of(report, code);
    }

    @SuppressWarnings("unchecked") // the subject of the rule is compared
    private static <T> RuleCheck<T> rule(String code, Class<T> subject) {
        Rule<?> found = BuiltInRules.all().stream()
                .filter(rule -> rule.code().code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(found.subject()).isEqualTo(subject);
        return (RuleCheck<T>) found.check();
    }
}
