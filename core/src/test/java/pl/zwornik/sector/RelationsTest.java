package pl.zwornik.sector;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;

import static org.assertj.core.api.Assertions.assertThat;

/** Every organisation is invented. */
@DisplayName("Relations")
class RelationsTest {

    private static final OrganisationId ELSEWHERE = new OrganisationId("elsewhere");

    @Test
    @DisplayName("tell the parts of an organisation, also of one that is elsewhere, in the order of their ids")
    void tellParts() {
        Relations relations =
                relations(one("c").parent(id("a")), one("b").parent(id("a")), one("d").parent(ELSEWHERE), one("a"));
        assertThat(relations.parts(id("a"))).containsExactly(id("b"), id("c"));
        assertThat(relations.parts(ELSEWHERE)).containsExactly(id("d"));
        assertThat(relations.parts(id("b"))).isEmpty();
    }

    @Test
    @DisplayName("tell who else acts in the legal personality of an organisation, at any time")
    void tellImplementingUnits() {
        Relations relations = relations(
                one("gmina").addLegalEntities(Dated.of(id("gmina"))),
                one("ops")
                        .addLegalEntities(
                                new Dated<>(id("gmina"), Lifespan.parse("1990/2000")),
                                new Dated<>(ELSEWHERE, Lifespan.parse("2001/2010")),
                                new Dated<>(id("gmina"), Lifespan.parse("2011/.."))));
        assertThat(relations.implementingUnits(id("gmina"))).containsExactly(id("ops"));
        assertThat(relations.implementingUnits(ELSEWHERE)).containsExactly(id("ops"));
        assertThat(relations.implementingUnits(id("ops"))).isEmpty();
    }

    @Test
    @DisplayName("answer successions from both sides, what was inferred apart from what was stated")
    void answerSuccessions() {
        Relations relations = relations(
                one("mops"),
                one("cus").addSuccessions(stated("mops"), inferred("elsewhere")),
                one("filia").addSuccessions(stated("mops")));
        assertThat(relations.successors(id("mops"), Claim.Basis.STATED)).containsExactly(id("cus"), id("filia"));
        assertThat(relations.successors(id("mops"), Claim.Basis.INFERRED)).isEmpty();
        assertThat(relations.successors(ELSEWHERE, Claim.Basis.INFERRED)).containsExactly(id("cus"));
        assertThat(relations.successors(ELSEWHERE, Claim.Basis.STATED)).isEmpty();
        assertThat(relations.predecessors(id("cus"), Claim.Basis.STATED)).containsExactly(id("mops"));
        assertThat(relations.predecessors(id("cus"), Claim.Basis.INFERRED)).containsExactly(ELSEWHERE);
        assertThat(relations.predecessors(id("mops"), Claim.Basis.STATED)).isEmpty();
    }

    @Test
    @DisplayName("tell what has become of an organisation, through mergers and splits, and assume nothing")
    void tellLatestForms() {
        Relations relations = relations(
                one("a"),
                one("b"),
                one("merged").addSuccessions(stated("a"), stated("b")),
                one("split-2").addSuccessions(stated("merged")),
                one("split-1").addSuccessions(stated("merged")),
                one("perhaps").addSuccessions(inferred("split-1")));
        assertThat(relations.latestForms(id("a"))).containsExactly(id("split-1"), id("split-2"));
        assertThat(relations.latestForms(id("b"))).containsExactly(id("split-1"), id("split-2"));
        assertThat(relations.latestForms(id("perhaps"))).containsExactly(id("perhaps"));
        assertThat(relations.latestForms(ELSEWHERE)).containsExactly(ELSEWHERE);
    }

    @Test
    @Timeout(10)
    @DisplayName("do not go round in circles, and tell each latest form once")
    void endInCircles() {
        Relations circle = relations(
                one("a").addSuccessions(stated("c")),
                one("b").addSuccessions(stated("a")),
                one("c").addSuccessions(stated("b")));
        assertThat(circle.latestForms(id("a"))).isEmpty();
        Relations diamond = relations(
                one("a"),
                one("b").addSuccessions(stated("a")),
                one("c").addSuccessions(stated("a")),
                one("d").addSuccessions(stated("b"), stated("c")));
        assertThat(diamond.latestForms(id("a"))).containsExactly(id("d"));
    }

    private static Claim<Succession> stated(String predecessor) {
        return Claim.stated(Succession.builder(id(predecessor)).build());
    }

    private static Claim<Succession> inferred(String predecessor) {
        return Claim.inferred(Succession.builder(id(predecessor)).build(), Source.of("An invented document"));
    }

    static OrganisationId id(String text) {
        return new OrganisationId(text);
    }

    static Organisation.Builder one(String id) {
        return Organisation.builder(id(id), OrganisationTypes.OPS);
    }

    static Relations relations(Organisation.Builder... organisations) {
        Sector.Builder sector = Sector.builder().external(ELSEWHERE);
        List.of(organisations).forEach(builder -> sector.add(builder.build()));
        return sector.build().orThrow().relations();
    }
}
