package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumFailures;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.law.LawFailures;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFailures;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.RuleSummary.State;
import pl.zwornik.rule.Verdict.Answer;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A rule book")
class RuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final Reason SILENT = new Reason("SILENT");

    private static final Rule<Organisation> NO_OPS = Rule.on(
            Organisation.class,
            OrganisationFailures.OWN_PARENT,
            (one, context) -> one.getType().equals(OrganisationTypes.OPS)
                    ? Verdict.violatedBy(Failure.of(OrganisationFailures.OWN_PARENT, "/type"))
                    : Verdict.holds());

    private static final Rule<Forum> OF_CHARTER = Rule.on(
                    Forum.class,
                    ForumFailures.NOT_IN_BEING,
                    (one, context) -> Verdict.violatedBy(
                            Failure.of(ForumFailures.NOT_IN_BEING, "/life").with("date", context.date())))
            .restingOn(Basis.clause(ClauseKinds.TERM));

    private final Sector sector = Lipka.sector().build().orThrow();

    @Test
    @DisplayName("asks each rule about subjects of its kind only, and counts the answers")
    void asksAboutItsKind() {
        Report report = book(NO_OPS).on(DAY).check(sector);
        assertThat(report.date()).isEqualTo(DAY);
        assertThat(report.rules()).containsExactly(new RuleSummary(NO_OPS, State.APPLIED, 1, 1, 0, 0));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).hasToString("organisation/ops-lipka-mala");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.assumed()).isFalse();
            assertThat(finding.failure().place().pointer()).isEqualTo("/type");
        });
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.editions()).containsExactly("invented 1");
    }

    @Test
    @DisplayName("says of a rule that throws which it is and on what, and keeps the cause")
    void namesABrokenRule() {
        Rule<Organisation> broken = Rule.on(Organisation.class, OrganisationFailures.OWN_PARENT, (one, context) -> {
            throw new IllegalStateException("of no use to anybody");
        });
        assertThatExceptionOfType(BrokenRuleException.class)
                .isThrownBy(() -> book(broken).on(DAY).check(sector))
                .withMessageStartingWith("rule ORG-")
                .withCauseInstanceOf(IllegalStateException.class)
                .satisfies(e -> {
                    assertThat(e.getRule()).isEqualTo(OrganisationFailures.OWN_PARENT.code());
                    assertThat(e.getSubject()).startsWith("organisation/");
                });
    }

    @Test
    @DisplayName("says of an unverified rule that it was asked for, also where it met no subject")
    void saysThatARuleWasAskedFor() {
        Report report = book(NO_OPS.unverified())
                .askingFor(OrganisationFailures.OWN_PARENT)
                .on(DAY)
                .check(Sector.builder().build().orThrow());
        assertThat(report.rules()).extracting(RuleSummary::state).containsExactly(State.ASKED_FOR);
    }

    @Test
    @DisplayName("gives findings the weight of their rule")
    void givesFindingsTheWeightOfTheRule() {
        Report report = book(NO_OPS.severity(Severity.WARNING)).on(DAY).check(sector);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isZero();
    }

    @Test
    @DisplayName("gives a finding less weight where the rule says so of it, and never more")
    void givesFindingsLessWeight() {
        Rule<Organisation> note = Rule.on(
                Organisation.class,
                OrganisationFailures.OWN_PARENT,
                (one, context) -> Verdict.violatedBy(
                        Failure.of(OrganisationFailures.OWN_PARENT, "/type").as(Severity.INFO)));
        assertThat(book(note).on(DAY).check(sector).count(Severity.INFO)).isEqualTo(2);
        Report report = book(NO_OPS.severity(Severity.INFO)).on(DAY).check(sector);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    @DisplayName("applies a rule from its first day in force until, and without, the day it ends")
    void appliesRulesInForce() {
        Rule<Organisation> dated = NO_OPS.inForce(Period.of(DAY, DAY.plusDays(2)));
        assertThat(state(dated, DAY.minusDays(1))).isEqualTo(State.NOT_IN_FORCE);
        assertThat(state(dated, DAY)).isEqualTo(State.APPLIED);
        assertThat(state(dated, DAY.plusDays(1))).isEqualTo(State.APPLIED);
        assertThat(state(dated, DAY.plusDays(2))).isEqualTo(State.NOT_IN_FORCE);
        assertThat(book(dated).on(DAY.plusDays(2)).check(sector).findings()).isEmpty();
    }

    @Test
    @DisplayName("leaves an unverified rule off unless asked for, and says that it was only asked for")
    void leavesUnverifiedRulesOff() {
        RuleBook book = book(NO_OPS.unverified());
        Report off = book.on(DAY).check(sector);
        assertThat(off.findings()).isEmpty();
        assertThat(off.rules().get(0).state()).isEqualTo(State.SWITCHED_OFF);

        Report on = book.askingFor(OrganisationFailures.OWN_PARENT).on(DAY).check(sector);
        assertThat(on.findings()).singleElement().matches(Finding::assumed);
        assertThat(on.rules().get(0).state()).isEqualTo(State.ASKED_FOR);
        assertThat(book.on(DAY).check(sector).findings()).isEmpty();
    }

    @Test
    @DisplayName("asks for one rule after another, but for none out of force")
    void asksForMore() {
        RuleBook book = book(NO_OPS.unverified(), OF_CHARTER)
                .askingFor(OrganisationFailures.OWN_PARENT)
                .askingFor(ForumFailures.NOT_IN_BEING);
        assertThat(book.on(DAY).check(sector).findings()).hasSize(2).allMatch(Finding::assumed);
        RuleBook past = book(NO_OPS.unverified().inForce(Period.of(DAY.minusDays(2), DAY)))
                .askingFor(OrganisationFailures.OWN_PARENT);
        assertThat(past.on(DAY).check(sector).rules().get(0).state()).isEqualTo(State.NOT_IN_FORCE);
    }

    @Test
    @DisplayName("binds by a clause only the forum whose charter states it, and says so of the others")
    void bindsByAClause() {
        Report silent = book(OF_CHARTER).on(DAY).check(sector);
        assertThat(silent.findings()).isEmpty();
        assertThat(silent.notAssessed())
                .containsExactly(new NotAssessed(
                        OF_CHARTER,
                        Subject.of(Lipka.FORUM_ID),
                        Answer.DOES_NOT_APPLY,
                        new Reason("CLAUSE_NOT_STATED")));
        assertThat(silent.rules().get(0).notApplying()).isEqualTo(1);

        Sector stated = sector.toBuilder()
                .put(Lipka.forum().toBuilder()
                        .addClauses(Lipka.clause(ClauseKinds.TERM))
                        .build())
                .build()
                .orThrow();
        Report bound = book(OF_CHARTER).on(DAY).check(stated);
        assertThat(bound.findings()).singleElement().matches(finding -> !finding.assumed());
        assertThat(bound.rules().get(0).state()).isEqualTo(State.APPLIED);
    }

    @Test
    @DisplayName("applies a clause that no charter states where asked for, and marks what it finds as assumed")
    void assumesAClauseWhereAskedFor() {
        Report report =
                book(OF_CHARTER).askingFor(ForumFailures.NOT_IN_BEING).on(DAY).check(sector);
        assertThat(report.findings()).singleElement().matches(Finding::assumed);
        assertThat(report.rules().get(0).state()).isEqualTo(State.ASKED_FOR);
    }

    @Test
    @DisplayName("tells what the data cannot tell, and why; of what simply does not apply it is silent")
    void tellsWhatCannotBeAssessed() {
        Rule<Organisation> rule = Rule.on(
                Organisation.class,
                LawFailures.ACT_KEY_MALFORMED,
                (one, context) -> one.getType().equals(OrganisationTypes.OPS)
                        ? Verdict.notAssessable(SILENT)
                        : Verdict.doesNotApply());
        Report report = book(rule).on(DAY).check(sector);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notAssessed())
                .containsExactly(new NotAssessed(rule, Subject.of(Lipka.OPS_ID), Answer.NOT_ASSESSABLE, SILENT));
        assertThat(report.rules()).containsExactly(new RuleSummary(rule, State.APPLIED, 0, 0, 1, 1));
    }

    @Test
    @DisplayName("asks about what a whole sector covers, but not about chosen aggregates' surroundings")
    void asksAboutCoverage() {
        Rule<Coverage> rule = Rule.on(
                Coverage.class,
                LawFailures.ACT_KEY_MALFORMED,
                (one, context) -> Verdict.violatedBy(Failure.of(LawFailures.ACT_KEY_MALFORMED, "")));
        Sector covering = sector.toBuilder()
                .covers(new Coverage(OrganisationTypes.ROPS, TercCode.parse("30"), Period.ALWAYS))
                .build()
                .orThrow();
        assertThat(book(rule).on(DAY).check(covering).findings())
                .singleElement()
                .matches(finding -> finding.subject().toString().equals("coverage/ROPS-30"));
        assertThat(book(rule).on(DAY).check(covering, List.of(Lipka.OPS_ID)).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("is asked about one value, a list of ids or a stream, always within a sector")
    void isAskedAboutAFew() {
        DatedRuleBook book = book(NO_OPS).on(DAY);
        assertThat(book.check(sector, List.of(Lipka.OPS_ID, new OrganisationId("nobody")))
                        .findings())
                .hasSize(1);
        assertThat(book.check(sector, List.of(Lipka.CUS_ID)).findings()).isEmpty();
        Stream<Aggregate> stream = Stream.of(Lipka.ops(), Lipka.cus(), Lipka.forum());
        assertThat(book.check(sector, stream).rules())
                .containsExactly(new RuleSummary(NO_OPS, State.APPLIED, 1, 1, 0, 0));
    }

    @Test
    @DisplayName("orders its rules by their codes, whatever order they came in")
    void ordersItsRules() {
        assertThat(book(NO_OPS, OF_CHARTER).rules())
                .isEqualTo(book(OF_CHARTER, NO_OPS).rules());
        assertThat(book(NO_OPS, OF_CHARTER).rules())
                .extracting(rule -> rule.code().code())
                .containsExactly("FOR-002", "ORG-005");
    }

    @Test
    @DisplayName("shows rules the day, the sector, the vocabularies, the register of the day and the population")
    void showsRulesTheirContext() {
        Vocabularies vocabularies = Vocabularies.none();
        Gazetteers gazetteers = Gazetteers.of(List.of(Gazetteer.of(DAY, List.of())));
        Population population = Population.unknown();
        List<Context> seen = new ArrayList<>();
        Rule<Forum> rule = Rule.on(Forum.class, FactFailures.DATE_MALFORMED, (one, context) -> {
            seen.add(context);
            return Verdict.holds();
        });
        RuleBook book = RuleBook.of(List.of(rule), vocabularies, List.of());
        book.on(DAY).check(sector);
        book.knowing(gazetteers).knowing(population).askingFor().on(DAY).check(sector);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).register()).isEmpty();
        assertThat(seen.get(1)).isEqualTo(new Context(DAY, sector, vocabularies, gazetteers, population));
        assertThat(seen.get(1).register()).isEqualTo(gazetteers.latest());
    }

    @Test
    @DisplayName("names in its report the state of the register that it asked, and that it is an extract")
    void namesTheRegister() {
        RuleBook book = book(NO_OPS)
                .knowing(Gazetteers.of(List.of(
                        Gazetteer.of(DAY, List.of()),
                        Gazetteer.of(DAY.plusYears(1), List.of()).asExtract())));
        assertThat(book.on(DAY.minusDays(1)).check(sector).editions()).containsExactly("invented 1");
        assertThat(book.on(DAY).check(sector).editions()).containsExactly("invented 1", "TERC 2022-01-01");
        assertThat(book.on(DAY.plusYears(2)).check(sector).editions())
                .containsExactly("invented 1", "TERC 2023-01-01 (extract)");
    }

    private State state(Rule<?> rule, LocalDate date) {
        return book(rule).on(date).check(sector).rules().get(0).state();
    }

    private static RuleBook book(Rule<?>... rules) {
        return RuleBook.of(List.of(rules), Vocabularies.none(), List.of("invented 1"));
    }
}
