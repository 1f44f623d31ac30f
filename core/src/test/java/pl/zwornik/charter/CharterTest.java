package pl.zwornik.charter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A charter")
class CharterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static Clause.Builder majority(String id, Majority majority) {
        return Clause.builder(LocalId.parse(id), ClauseKinds.MAJORITY, "Większość.")
                .provision(majority);
    }

    private static final Charter CHARTER = Charter.of(List.of(
            majority("general", Majority.simple()).build(),
            majority("amending", Majority.qualified(2, 3, Base.PRESENT))
                    .matter(Matters.AMENDMENT)
                    .build(),
            majority("council", Majority.absolute()).organ(OrganKinds.COUNCIL).build(),
            majority("council-elects", Majority.plurality())
                    .organ(OrganKinds.COUNCIL)
                    .matter(Matters.ELECTION)
                    .build()));

    @ParameterizedTest
    @CsvSource({
        ",        ,           general",
        ",        RESOLUTION, general",
        ",        AMENDMENT,  amending",
        "COUNCIL, ,           council",
        "COUNCIL, AMENDMENT,  council",
        "COUNCIL, ELECTION,   council-elects",
        "BOARD,   AMENDMENT,  amending",
        "BOARD,   ELECTION,   general"
    })
    @DisplayName("finds the clause that says most of organ and matter")
    void findsTheClosest(String organ, String matter, String clause) {
        Code of = organ == null ? null : OrganKinds.of(organ);
        Code on = matter == null ? null : Matters.of(matter);
        assertThat(CHARTER.binding(ClauseKinds.MAJORITY, of, on, DAY).map(Clause::getId))
                .contains(LocalId.parse(clause));
    }

    @Test
    @DisplayName("says nothing where no clause does, and less without one")
    void saysNothingElse() {
        assertThat(CHARTER.binding(ClauseKinds.QUORUM, DAY)).isEmpty();
        Charter rest = CHARTER.without(LocalId.parse("general"));
        assertThat(rest.clauses()).hasSize(3);
        assertThat(rest.binding(ClauseKinds.MAJORITY, DAY)).isEmpty();
        assertThat(CHARTER.clause(LocalId.parse("general"))).isPresent();
        assertThat(rest.clause(LocalId.parse("general"))).isEmpty();
        assertThat(Charter.of(List.of())).isSameAs(Charter.of(List.of()));
    }

    @Test
    @DisplayName("binds by the clause of the day; one of which that is not stated binds unless another certainly does")
    void bindsOnDays() {
        Clause old = majority("old", Majority.absolute())
                .during(Lifespan.parse("2021-01-01/2022-01-01"))
                .build();
        Clause present = majority("new", Majority.simple())
                .during(Lifespan.parse("2022-01-01/"))
                .build();
        Charter charter = Charter.of(List.of(old, present));
        assertThat(charter.binding(ClauseKinds.MAJORITY, LocalDate.of(2021, 6, 1)))
                .contains(old);
        assertThat(charter.binding(ClauseKinds.MAJORITY, DAY)).contains(present);
        assertThat(charter.binding(ClauseKinds.MAJORITY, LocalDate.of(2020, 6, 1)))
                .isEmpty();
        assertThat(Charter.of(List.of(Clause.of(LocalId.parse("u"), ClauseKinds.MAJORITY, "?"), present))
                        .binding(ClauseKinds.MAJORITY, DAY))
                .contains(present);
    }

    @Test
    @DisplayName("is refused where two clauses settle the same at the same time")
    void refusesCompetition() {
        Clause first = majority("a", Majority.simple()).build();
        Clause second = majority("b", Majority.absolute()).build();
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Charter.of(List.of(first, second)))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(CharterFailures.CLAUSES_COMPETE));
        Clause ended = first.toBuilder().during(Lifespan.parse("/2022-01-01")).build();
        Clause begun = second.toBuilder().during(Lifespan.parse("2022-01-01/")).build();
        assertThat(Charter.of(List.of(ended, begun)).clauses()).hasSize(2);
        Clause words = Clause.of(LocalId.parse("c"), ClauseKinds.MAJORITY, "Tylko słowa.");
        assertThat(Charter.of(List.of(first, words)).binding(ClauseKinds.MAJORITY, DAY))
                .contains(first);
    }

    @Test
    @DisplayName("has clauses that say what a clause of their kind settles")
    void clausesSayTheirKind() {
        for (Provision provision : List.<Provision>of(
                Quorum.of(Threshold.atLeast(1, 2)),
                Majority.simple(),
                TermOfOffice.years(2),
                Size.of(4),
                new Balloting(null, Tri.UNKNOWN, null),
                new Tie(TieSettlements.LOT),
                new NumberScheme("{n}", NumberScheme.Restart.NEVER),
                new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, null))) {
            assertThatExceptionOfType(InvariantViolationException.class)
                    .isThrownBy(() -> Clause.builder(LocalId.parse("x"), ClauseKinds.COUNCIL_FROM_MEMBERS, "x")
                            .provision(provision)
                            .build())
                    .satisfies(
                            e -> assertThat(e.getFailure().code()).isEqualTo(CharterFailures.PROVISION_OF_OTHER_KIND));
        }
    }

    @Test
    @DisplayName("has clauses whose codes are of their schemes")
    void clausesHaveTheirSchemes() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Clause.builder(LocalId.parse("x"), OrganKinds.COUNCIL, "x")
                        .organ(Matters.ELECTION)
                        .matter(OrganKinds.COUNCIL)
                        .build())
                .satisfies(e -> assertThat(e.getFailures())
                        .extracting(failure -> failure.place().pointer())
                        .containsExactly("/kind", "/organ", "/matter"));
    }

    @Test
    @DisplayName("lists the codes of its clauses")
    void listsCodes() {
        Clause clause = Clause.builder(LocalId.parse("x"), ClauseKinds.MEMBERSHIP, "x")
                .organ(OrganKinds.COUNCIL)
                .matter(Matters.ADMISSION)
                .provision(new Eligibility(
                        List.of(OrganisationTypes.OPS, OrganisationTypes.CUS), Tri.YES, MemberForms.UNIT))
                .build();
        assertThat(clause.codes())
                .extracting(use -> use.path())
                .containsExactly(
                        "/kind",
                        "/organ",
                        "/matter",
                        "/eligibility/types/0",
                        "/eligibility/types/1",
                        "/eligibility/form");
        assertThat(Clause.builder(LocalId.parse("x"), ClauseKinds.TIE_RULE, "x")
                        .provision(new Tie(TieSettlements.LOT))
                        .build()
                        .codes())
                .extracting(use -> use.path())
                .containsExactly("/kind", "/tie");
        assertThat(Clause.builder(LocalId.parse("x"), ClauseKinds.ELECTION, "x")
                        .provision(new Balloting(Balloting.Way.BLOCK, Tri.YES, OrganKinds.ASSEMBLY))
                        .build()
                        .codes())
                .extracting(use -> use.path())
                .containsExactly("/kind", "/balloting/electors");
    }

    @Test
    @DisplayName("takes members by type, and successors where it says so")
    void takesMembers() {
        Eligibility open = new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, null);
        assertThat(open.takes(OrganisationTypes.OPS, null)).isEqualTo(Tri.YES);
        assertThat(open.takes(OrganisationTypes.CUS, null)).isEqualTo(Tri.NO);
        assertThat(open.takes(OrganisationTypes.CUS, OrganisationTypes.OPS)).isEqualTo(Tri.YES);
        assertThat(open.takes(OrganisationTypes.CUS, OrganisationTypes.PCPR)).isEqualTo(Tri.NO);
        Eligibility silent = new Eligibility(List.of(OrganisationTypes.OPS), Tri.UNKNOWN, null);
        assertThat(silent.takes(OrganisationTypes.CUS, OrganisationTypes.OPS)).isEqualTo(Tri.UNKNOWN);
        assertThat(new Eligibility(List.of(), Tri.NO, MemberForms.PERSON).takes(OrganisationTypes.PCPR, null))
                .isEqualTo(Tri.YES);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Eligibility(List.of(), Tri.YES, null));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(
                        () -> new Eligibility(List.of(OrganisationTypes.OPS, OrganisationTypes.OPS), Tri.YES, null));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Eligibility(List.of(OrganKinds.COUNCIL), Tri.YES, null));
    }

    @ParameterizedTest
    @CsvSource({
        "P2Y,  2021-11-03, 2023-11-03",
        "P30M, 2021-11-03, 2024-05-03",
        "P1Y,  2024-02-29, 2025-02-28",
        "P1M,  2022-01-31, 2022-02-28",
        "P100Y, 2000-01-01, 2100-01-01"
    })
    @DisplayName("has terms that end on the day of their beginning, or the last of the month")
    void terms(String term, LocalDate from, LocalDate until) {
        assertThat(TermOfOffice.parse(term)).hasToString(term);
        assertThat(TermOfOffice.parse(term).until(from)).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PY", "P0Y", "P101Y", "P24M", "P1201M", "2Y", "P2D", "P02Y", "P-1Y", "P2Y6M"})
    @DisplayName("refuses terms that are not of their form")
    void refusesTerms(String text) {
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> TermOfOffice.parse(text));
    }

    @Test
    @DisplayName("has sizes with both ends inclusive")
    void sizes() {
        assertThat(Size.parse("4")).isEqualTo(Size.of(4)).hasToString("4");
        assertThat(Size.parse("3-5")).isEqualTo(new Size(3, 5)).hasToString("3-5");
        for (String text : List.of("", "0", "5-3", "4-4", "-4", "4-", "x", "10000", "1-10000", "03")) {
            assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Size.parse(text));
        }
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> TermOfOffice.years(0));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> new TermOfOffice(0));
    }

    @Test
    @DisplayName("is equal to one of equal clauses")
    void equality() {
        assertThat(CHARTER).isEqualTo(Charter.of(CHARTER.clauses())).hasSameHashCodeAs(Charter.of(CHARTER.clauses()));
        assertThat(CHARTER).isNotEqualTo(CHARTER.without(LocalId.parse("general")));
        assertThat(CHARTER.toString()).contains("general");
    }
}
