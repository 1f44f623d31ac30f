package pl.zwornik.sector;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;

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
