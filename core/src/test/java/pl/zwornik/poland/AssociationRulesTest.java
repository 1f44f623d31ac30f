package pl.zwornik.poland;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Verdict.Answer;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisations of these tests are invented. */
@DisplayName("The Polish rule on members of associations (CHK-G1)")
class AssociationRulesTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);
    private static final OrganisationId MEMBER = OrganisationId.parse("member");

    private static Sector sector(String form, String type, String kind, String memberForm, String during) {
        Forum forum = Forum.builder(ForumId.parse("forum"), ForumForms.of(form))
                .addMemberships(Membership.builder(MEMBER)
                        .kind(MembershipKinds.of(kind))
                        .form(MemberForms.of(memberForm))
                        .during(Lifespan.parse(during))
                        .build())
                .build();
        Sector.Builder sector = Sector.builder().add(forum);
        return (type.equals("-")
                        ? sector.external(MEMBER)
                        : sector.add(Organisation.builder(MEMBER, OrganisationTypes.of(type))
                                .build()))
                .build()
                .orThrow();
    }

    private static Report check(Sector sector) {
        return ZWORNIK.ruleBook()
                .askingFor(PolandFindings.UNIT_IN_ASSOCIATION)
                .on(DATE)
                .check(sector);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED_ASSOCIATION, OPS, ORDINARY, UNIT, 2020-01-01/.., VIOLATED",
        "ASSOCIATION, JST, ORDINARY, UNIT, 2020-01-01/.., VIOLATED",
        "REGISTERED_ASSOCIATION, OPS, ORDINARY, PERSON, 2020-01-01/.., HOLDS",
        "REGISTERED_ASSOCIATION, JST, SUPPORTING, UNIT, 2020-01-01/.., HOLDS",
        "REGISTERED_ASSOCIATION, PCPR, SUPPORTING, UNIT, 2020-01-01/.., VIOLATED",
        "REGISTERED_ASSOCIATION, -, SUPPORTING, UNIT, 2020-01-01/.., NOT_ASSESSABLE",
        "ORDINARY_ASSOCIATION, JST, SUPPORTING, UNIT, 2020-01-01/.., VIOLATED",
        "REGISTERED_ASSOCIATION, OPS, ORDINARY, UNIT, 2020-01-01/2021-01-01, HOLDS",
        "REGISTERED_ASSOCIATION, OPS, ORDINARY, UNIT, 2020-01-01/, NOT_ASSESSABLE",
        "FORUM, OPS, ORDINARY, UNIT, 2020-01-01/.., DOES_NOT_APPLY",
        "UNION_OF_ASSOCIATIONS, NGO, ORDINARY, UNIT, 2020-01-01/.., DOES_NOT_APPLY"
    })
    @DisplayName("finds organisations among its members, but for legal persons that support it")
    void findsOrganisations(String form, String type, String kind, String memberForm, String during, Answer expected) {
        assertThat(Answers.of(check(sector(form, type, kind, memberForm, during)), "CHK-G1"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("is off until it is asked, for no source confirms the article")
    void isOff() {
        Sector sector = sector("REGISTERED_ASSOCIATION", "OPS", "ORDINARY", "UNIT", "2020-01-01/..");
        assertThat(ZWORNIK.ruleBook().on(DATE).check(sector).findings()).isEmpty();
        assertThat(check(sector).findings()).singleElement().satisfies(finding -> assertThat(
                        finding.failure().place().pointer())
                .isEqualTo("/memberships/0/member"));
    }
}
