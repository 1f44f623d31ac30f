package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A forum")
class ForumTest {

    private static final OrganisationId LEFT = new OrganisationId("ops-left");
    private static final LocalDate YEAR_2022 = LocalDate.of(2022, 6, 1);

    private final Forum bare = Forum.builder(Lipka.FORUM_ID, ForumForms.FORUM).build();

    @Test
    @DisplayName("needs an id and a form; its life is unknown unless stated")
    void needsIdAndForm() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Forum.builder().build())
                .matches(e -> e.getAttributes().equals(List.of("id", "form")));
        assertThat(bare.getLife().isUnknown()).isTrue();
        assertThat(bare.references()).isEmpty();
        assertThat(bare.codes()).containsExactly(new CodeUse("/form", ForumForms.FORUM));
        assertThat(bare.id()).isEqualTo(Lipka.FORUM_ID);
    }

    @Test
    @DisplayName("shows its first name, else its id")
    void showsItsName() {
        assertThat(Lipka.forum().displayName()).isEqualTo("Forum Lipka");
        assertThat(bare.displayName()).isEqualTo("forum-lipka");
        assertThat(bare.toBuilder()
                        .addNames(Dated.of(Name.of(NameKinds.SHORT, "FL")), Dated.of(Name.of(NameKinds.FULL, "Forum")))
                        .build()
                        .displayName())
                .isEqualTo("FL");
    }

    @Test
    @DisplayName("tells who was a member on a day, who was not, and of whom it cannot tell")
    void tellsWhoWasAMember() {
        Forum forum = Lipka.forum().toBuilder()
                .addMemberships(Membership.builder(LEFT)
                        .during(Lifespan.parse("2021-11-03/2022-01-01"))
                        .build())
                .build();
        assertThat(forum.on(Lipka.FOUNDED).isMember(Lipka.OPS_ID)).isEqualTo(Tri.YES);
        assertThat(forum.on(Lipka.FOUNDED.minusDays(1)).isMember(Lipka.OPS_ID)).isEqualTo(Tri.NO);
        assertThat(forum.on(YEAR_2022).isMember(Lipka.OPS_ID)).isEqualTo(Tri.UNKNOWN);
        assertThat(forum.on(YEAR_2022).isMember(LEFT)).isEqualTo(Tri.NO);
        assertThat(forum.on(Lipka.FOUNDED).isMember(new OrganisationId("nobody")))
                .isEqualTo(Tri.NO);

        assertThat(forum.on(Lipka.FOUNDED).members(Tri.YES)).containsExactly(Lipka.OPS_ID, Lipka.CUS_ID, LEFT);
        assertThat(forum.on(YEAR_2022).members(Tri.UNKNOWN)).containsExactly(Lipka.OPS_ID, Lipka.CUS_ID);
        assertThat(forum.on(YEAR_2022).members(Tri.NO)).containsExactly(LEFT);
        assertThat(forum.getMemberships().has(LEFT)).isTrue();
        assertThat(forum.getMemberships().has(new OrganisationId("nobody"))).isFalse();
    }

    @Test
    @DisplayName("adds up the memberships of one organisation")
    void addsUpMemberships() {
        Forum forum = bare.toBuilder()
                .addMemberships(Membership.builder(LEFT)
                        .during(Lifespan.parse("2019-01-01/2020-01-01"))
                        .build())
                .addMemberships(Membership.builder(LEFT)
                        .during(Lifespan.parse("2022-01-01/.."))
                        .build())
                .build();
        assertThat(forum.on(LocalDate.of(2019, 6, 1)).isMember(LEFT)).isEqualTo(Tri.YES);
        assertThat(forum.on(LocalDate.of(2021, 6, 1)).isMember(LEFT)).isEqualTo(Tri.NO);
        assertThat(forum.on(YEAR_2022).isMember(LEFT)).isEqualTo(Tri.YES);
        assertThat(forum.on(YEAR_2022).members(Tri.YES)).containsExactly(LEFT);
    }

    @Test
    @DisplayName("tells who has held a seat of any organ")
    void tellsWhoHeldASeat() {
        assertThat(Lipka.forum().getOrgans()).anyMatch(organ -> organ.hasSeatHeldBy(Lipka.ANNA_ID));
        assertThat(Lipka.forum().getOrgans()).noneMatch(organ -> organ.hasSeatHeldBy(new PersonId("p-2")));
        assertThat(bare.getOrgans()).noneMatch(organ -> organ.hasSeatHeldBy(Lipka.ANNA_ID));
    }

    @Test
    @DisplayName("has the first clause of a kind, where a source states one")
    void hasClauses() {
        Clause first = Clause.of(new LocalId("a"), ClauseKinds.TERM, "Four years.");
        Clause second = Clause.of(new LocalId("b"), ClauseKinds.TERM, "Five years.");
        Forum forum = bare.toBuilder().addClauses(first, second).build();
        assertThat(forum.on(YEAR_2022).clause(ClauseKinds.TERM)).contains(first);
        assertThat(forum.on(YEAR_2022).clause(ClauseKinds.QUORUM)).isEmpty();
    }

    @Test
    @DisplayName("lists what the sources leave open, question by question")
    void listsOpenQuestions() {
        assertThat(bare.openQuestions())
                .containsExactly(
                        GovernanceQuestions.CHARTER,
                        GovernanceQuestions.CHAIR,
                        GovernanceQuestions.TERM,
                        GovernanceQuestions.QUORUM,
                        GovernanceQuestions.VOTES,
                        GovernanceQuestions.TIE_RULE,
                        GovernanceQuestions.RESOLUTION_NUMBERS);
        for (Code kind :
                List.of(ClauseKinds.TERM, ClauseKinds.QUORUM, ClauseKinds.TIE_RULE, ClauseKinds.RESOLUTION_NUMBERS)) {
            Forum settled = bare.toBuilder().addClauses(Lipka.clause(kind)).build();
            assertThat(settled.openQuestions())
                    .hasSize(5)
                    .doesNotContain(GovernanceQuestions.CHARTER, GovernanceQuestions.of(kind.value()));
        }
    }

    @Test
    @DisplayName("leaves the chair open until a seat has that role, and the votes until all are stated")
    void leavesChairAndVotesOpen() {
        Forum forum = Lipka.forum();
        assertThat(forum.openQuestions()).contains(GovernanceQuestions.CHAIR, GovernanceQuestions.VOTES);
        Organ council = forum.getOrgans().get(0);
        Organ led = council.toBuilder()
                .addSeats(
                        Seat.builder(new LocalId("chair")).role(SeatRoles.CHAIR).build())
                .election(Election.builder()
                        .votes(pl.zwornik.fact.Count.exactly(22))
                        .build())
                .build();
        assertThat(forum.toBuilder().organs(List.of(led)).build().openQuestions())
                .doesNotContain(GovernanceQuestions.CHAIR, GovernanceQuestions.VOTES);
    }

    @Test
    @DisplayName("mentions everybody with the path where they stand")
    void mentionsEverybody() {
        assertThat(Lipka.forum().references())
                .containsExactly(
                        new Reference("/founding/attendance/1/of", Lipka.CUS_ID),
                        new Reference("/memberships/0/member", Lipka.OPS_ID),
                        new Reference("/memberships/1/member", Lipka.CUS_ID),
                        new Reference("/organs/0/seats/0/tenures/0/holder", Lipka.ANNA_ID),
                        new Reference("/organs/0/seats/0/tenures/0/onBehalfOf", Lipka.OPS_ID),
                        new Reference("/involvements/0/organisation", Lipka.CUS_ID),
                        new Reference("/series/0", Lipka.SERIES_ID));
    }

    @Test
    @DisplayName("lists its codes with the path where they stand")
    void listsItsCodes() {
        assertThat(Lipka.forum().codes())
                .extracting(CodeUse::path)
                .containsExactly(
                        "/form",
                        "/names/0/kind",
                        "/founding/attendance/0/as",
                        "/founding/attendance/1/as",
                        "/memberships/0/kind",
                        "/memberships/0/form",
                        "/memberships/1/kind",
                        "/memberships/1/form",
                        "/organs/0/kind",
                        "/organs/0/seats/0/role",
                        "/clauses/0/kind",
                        "/purposes/0/meaning",
                        "/involvements/0/role");
    }

    @Test
    @DisplayName("and each of its parts equals the one that its builder makes again")
    void equalsItsRebuiltSelf() {
        Forum forum = Lipka.forum();
        assertThat(forum.toBuilder().build()).isEqualTo(forum).hasSameHashCodeAs(forum);
        Organ organ = forum.getOrgans().get(0);
        assertThat(organ.toBuilder().build()).isEqualTo(organ);
        Seat seat = organ.getSeats().get(0);
        assertThat(seat.toBuilder().build()).isEqualTo(seat);
        Tenure tenure = seat.getTenures().get(0);
        assertThat(tenure.toBuilder().build()).isEqualTo(tenure);
        assertThat(organ.getElection().orElseThrow().toBuilder().build())
                .isEqualTo(organ.getElection().orElseThrow());
        assertThat(forum.getFounding().orElseThrow().toBuilder().build())
                .isEqualTo(forum.getFounding().orElseThrow());
        Membership membership = forum.getMemberships().get(0);
        assertThat(membership.toBuilder().build()).isEqualTo(membership);
    }
}
