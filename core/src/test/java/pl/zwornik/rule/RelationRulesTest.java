package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Verdict.Answer;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Every organisation is invented. */
@DisplayName("The built-in rules of relations")
class RelationRulesTest {

    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);

    @Test
    @DisplayName("find an organisation that is a part of itself, whichever of the circle is asked about (MDL-005)")
    void partOfItself() {
        Sector circle = sector(one("a").parent(id("b")), one("b").parent(id("c")), one("c").parent(id("a")));
        for (String id : List.of("a", "b", "c")) {
            assertThat(verdict("MDL-005", circle, id)).isEqualTo(Answer.VIOLATED);
        }
        assertThat(finding(circle, "b").parameters()).containsEntry("through", "c");
        Sector beside =
                circle.toBuilder().add(one("d").parent(id("a")).build()).build().orThrow();
        assertThat(verdict("MDL-005", beside, "d")).isEqualTo(Answer.HOLDS);
    }

    @Test
    @DisplayName("cannot tell of parents that are elsewhere, and leave what is no part alone (MDL-005)")
    void partOfAnother() {
        Sector line = sector(one("a").parent(id("b")), one("b"), one("c").parent(id("d")), one("d").parent(id("x")));
        assertThat(verdict("MDL-005", line, "a")).isEqualTo(Answer.HOLDS);
        assertThat(verdict("MDL-005", line, "b")).isEqualTo(Answer.DOES_NOT_APPLY);
        assertThat(verdict("MDL-005", line, "c")).isEqualTo(Answer.NOT_ASSESSABLE);
    }

    @Test
    @DisplayName("find an organisation that came from itself, by what sources state (MDL-006)")
    void predecessorOfItself() {
        Sector circle = sector(
                one("a").addSuccessions(stated("b"), stated("d")), one("b").addSuccessions(stated("a")), one("d"));
        assertThat(verdict("MDL-006", circle, "a")).isEqualTo(Answer.VIOLATED);
        assertThat(verdict("MDL-006", circle, "b")).isEqualTo(Answer.VIOLATED);
        assertThat(verdict("MDL-006", circle, "d")).isEqualTo(Answer.DOES_NOT_APPLY);
        Sector line = sector(
                one("a").addSuccessions(stated("b")),
                one("b").addSuccessions(inferred("a")),
                one("c").addSuccessions(stated("d")),
                one("d").addSuccessions(stated("x")));
        assertThat(verdict("MDL-006", line, "a")).isEqualTo(Answer.HOLDS);
        assertThat(verdict("MDL-006", line, "b")).isEqualTo(Answer.DOES_NOT_APPLY);
        assertThat(verdict("MDL-006", line, "c")).isEqualTo(Answer.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2000/.., 2010/.., 1, VIOLATED",
        "2000/2010, 2010-01-01/.., 1, NOT_ASSESSABLE",
        "2000/2009, 2010-01-01/.., 1, HOLDS",
        "2000/.., /, 1, NOT_ASSESSABLE",
        "2000/.., 2010/.., 2, HOLDS"
    })
    @DisplayName("warn of an identifier that two certainly bore on one day, at both of them (MDL-007)")
    void identifierShared(String first, String second, String other, Answer expected) {
        Sector sector = sector(
                one("a").addIdentifiers(rjps("1", first)),
                one("b").addIdentifiers(rjps(other, second)),
                one("c").addIdentifiers(new Dated<>(
                        new Identifier(IdentifierSchemes.of("HOST"), "1"), Lifespan.parse("2000/.."))),
                one("d"));
        assertThat(verdict("MDL-007", sector, "a")).isEqualTo(expected);
        assertThat(verdict("MDL-007", sector, "b")).isEqualTo(expected);
        assertThat(verdict("MDL-007", sector, "c")).isEqualTo(Answer.HOLDS);
        assertThat(verdict("MDL-007", sector, "d")).isEqualTo(Answer.DOES_NOT_APPLY);
    }

    @Test
    @DisplayName("tell the other and the scheme, never the number, as a warning (MDL-007)")
    void identifierSharedIsAWarning() {
        Sector sector = sector(
                one("a").addIdentifiers(rjps("9", "2000/2001"), rjps("4711", "2001-12-31/..")),
                one("b").addIdentifiers(rjps("4711", "2000/..")));
        pl.zwornik.result.Failure finding = finding(sector, "a");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place().pointer()).isEqualTo("/identifiers/1/value");
        assertThat(finding.parameters()).containsOnly(entry("scheme", "RJPS"), entry("other", "b"));
        assertThat(sector.relations().identifiedBy(new Identifier(IdentifierSchemes.RJPS, "4711")))
                .containsExactly(id("a"), id("b"));
    }

    private static Dated<Identifier> rjps(String value, String during) {
        return new Dated<>(new Identifier(IdentifierSchemes.RJPS, value), Lifespan.parse(during));
    }

    private static Claim<Succession> stated(String predecessor) {
        return Claim.stated(Succession.builder(id(predecessor)).build());
    }

    private static Claim<Succession> inferred(String predecessor) {
        return Claim.inferred(Succession.builder(id(predecessor)).build(), Source.of("An invented document"));
    }

    private static OrganisationId id(String text) {
        return new OrganisationId(text);
    }

    private static Organisation.Builder one(String id) {
        return Organisation.builder(id(id), OrganisationTypes.OPS);
    }

    /** Whatever is called x is elsewhere. */
    private static Sector sector(Organisation.Builder... organisations) {
        Sector.Builder sector = Sector.builder().external(id("x"));
        List.of(organisations).forEach(builder -> sector.add(builder.build()));
        return sector.build().orThrow();
    }

    private static Report check(Sector sector, String id) {
        return RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
                .on(DATE)
                .check(sector, List.of(id(id)));
    }

    private static pl.zwornik.result.Failure finding(Sector sector, String id) {
        return check(sector, id).findings().stream()
                .map(Finding::failure)
                .filter(failure -> !failure.code().equals(RuleFindings.CODE_UNKNOWN))
                .findFirst()
                .orElseThrow();
    }

    private static Answer verdict(String code, Sector sector, String id) {
        return Answers.of(check(sector, id), code);
    }
}
