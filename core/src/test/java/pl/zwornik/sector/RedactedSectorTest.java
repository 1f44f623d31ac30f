package pl.zwornik.sector;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Succession;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Everybody and everything is invented. */
@DisplayName("A sector with people")
class RedactedSectorTest {

    private static final OrganisationId EARLIER = OrganisationId.parse("gops-lipka");
    private static final PersonId OTHER = PersonId.parse("p-2");
    private static final Source SOURCE = Source.of("On Anna Przykładowa", "Anna heads it");

    private static Redaction redaction(Code purpose) {
        return Redaction.forPurpose(PrivacyMap.standard(), purpose);
    }

    private static Sector sector() {
        return Lipka.sector()
                .put(Lipka.ops().toBuilder().addSources(SOURCE).build())
                .build()
                .orThrow();
    }

    @Test
    @DisplayName("is viewed for a purpose: its people say what is withheld of them, it says it of all others")
    void isViewed() {
        Sector view = sector().redacted(redaction(ProcessingPurposes.PUBLIC_INFORMATION));
        Organisation ops = view.organisation(Lipka.OPS_ID).orElseThrow();
        assertThat(ops.getSources()).containsExactly(Source.of(Withheld.MARK, Withheld.MARK));
        assertThat(ops.getNames()).isEqualTo(Lipka.ops().getNames());
        assertThat(view.person(Lipka.ANNA_ID).orElseThrow().getName()).hasValue(Lipka.ANNA_NAME);
        assertThat(view.withheld())
                .contains(
                        new Withheld("organisation/sources/quote", WithholdingReasons.NOT_FOR_PURPOSE),
                        new Withheld("forum/involvements/through", WithholdingReasons.NOT_FOR_PURPOSE));
        assertThat(holder(view)).isEqualTo(Lipka.ANNA_ID);
        assertThat(view).isNotEqualTo(sector());
        assertThat(view.toBuilder().build().orThrow()).isEqualTo(view);
        assertThat(view.redacted(redaction(ProcessingPurposes.PUBLIC_INFORMATION)))
                .isEqualTo(view);
    }

    private static PersonId holder(Sector sector) {
        return tenure(sector).getHolder().orElseThrow();
    }

    private static Tenure tenure(Sector sector) {
        Forum forum = sector.forum(Lipka.FORUM_ID).orElseThrow();
        return forum.getOrgans().get(0).getSeats().get(0).getTenures().get(0);
    }

    @Test
    @DisplayName("viewed for statistics does not say who holds a seat, and still how many there are")
    void isCounted() {
        Sector view = sector().redacted(redaction(ProcessingPurposes.STATISTICS));
        assertThat(tenure(view).getHolder()).isEmpty();
        assertThat(tenure(view).getOnBehalfOf()).hasValue(Lipka.OPS_ID);
        assertThat(view.withheld()).extracting(Withheld::attribute).contains("forum/organs/seats/tenures/holder");
        assertThat(view.people()).singleElement().satisfies(person -> assertThat(person.getName())
                .isEmpty());
    }

    @Test
    @DisplayName(
            "viewed for statistics shows where organisations are, and not by what address somebody reads their mail")
    void leavesOutContactPoints() {
        Address address = Address.builder().locality("Lipka").build();
        Organisation ops = Lipka.ops().toBuilder()
                .addContactPoints(Dated.of(ContactPoint.of(ContactKinds.EMAIL, "anna@example.org")))
                .addContactPoints(Dated.of(ContactPoint.of(address).toBuilder()
                        .value("na ręce Anny, Lipka")
                        .build()))
                .addSuccessions(Claim.inferred(Succession.builder(EARLIER).build(), SOURCE))
                .build();
        Organisation view = (Organisation) Redactions.of(ops, redaction(ProcessingPurposes.STATISTICS));
        assertThat(view.getContactPoints()).containsExactly(Dated.of(ContactPoint.of(address)));
        assertThat(view.getSuccessions())
                .containsExactly(
                        Claim.inferred(Succession.builder(EARLIER).build(), Source.of(Withheld.MARK, Withheld.MARK)));
        assertThat(Redactions.of(ops, redaction(ProcessingPurposes.PUBLIC_INFORMATION)))
                .extracting(one -> ((Organisation) one).getContactPoints())
                .isEqualTo(ops.getContactPoints());
    }

    @Test
    @DisplayName("viewed for showing where facts were found shows that")
    void showsEvidence() {
        Sector view = sector().redacted(redaction(ProcessingPurposes.EVIDENCE));
        assertThat(view.organisation(Lipka.OPS_ID).orElseThrow().getSources()).containsExactly(SOURCE);
        assertThat(view.withheld())
                .extracting(Withheld::attribute)
                .containsExactly("forum/organs/seats/tenures/holder");
    }

    @Test
    @DisplayName("keeps every reason for which an attribute is withheld, and adds none to one that is said before")
    void keepsEveryReason() {
        Withheld objection = new Withheld("organisation/sources/quote", WithholdingReasons.OBJECTION);
        Withheld source = new Withheld("organisation/sources/quote", WithholdingReasons.of("SOURCE_NOT_PUBLIC"));
        Sector declaring = sector().toBuilder()
                .withholds(source)
                .withholds(objection)
                .build()
                .orThrow();
        assertThat(declaring.withheld()).containsExactly(objection, source);
        assertThat(declaring
                        .redacted(redaction(ProcessingPurposes.PUBLIC_INFORMATION))
                        .withheld())
                .contains(objection, source)
                .doesNotContain(new Withheld("organisation/sources/quote", WithholdingReasons.NOT_FOR_PURPOSE));
    }

    @Test
    @DisplayName("gives views of single aggregates, and of none that is not of the model")
    void viewsOne() {
        assertThat(Redactions.of(Lipka.ops(), redaction(ProcessingPurposes.STATISTICS)))
                .isEqualTo(Lipka.ops());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redactions.of(
                        new pl.zwornik.id.Aggregate() {
                            @Override
                            public Id id() {
                                return Lipka.OPS_ID;
                            }

                            @Override
                            public java.util.List<Reference> references() {
                                return java.util.List.of();
                            }
                        },
                        redaction(ProcessingPurposes.STATISTICS)));
    }

    @Test
    @DisplayName("answers who is claimed to be the same from both sides (S4-10, X-06)")
    void answersFromBothSides() {
        Claim<PersonId> claim = Claim.inferred(OTHER, SOURCE);
        Sector sector = Lipka.sector()
                .put(Lipka.anna().toBuilder()
                        .addLinks(PersonLink.proposed(claim))
                        .build())
                .add(Person.builder(OTHER)
                        .addLinks(new PersonLink(Claim.stated(Lipka.ANNA_ID), PersonLink.State.REFUTED))
                        .build())
                .add(Person.builder(PersonId.parse("p-3")).build())
                .build()
                .orThrow();
        assertThat(sector.linksOf(Lipka.ANNA_ID))
                .containsExactly(
                        PersonLink.proposed(claim), new PersonLink(Claim.stated(OTHER), PersonLink.State.REFUTED));
        assertThat(sector.linksOf(OTHER))
                .containsExactly(
                        new PersonLink(Claim.stated(Lipka.ANNA_ID), PersonLink.State.REFUTED),
                        PersonLink.proposed(Claim.inferred(Lipka.ANNA_ID, SOURCE)));
        assertThat(sector.linksOf(PersonId.parse("p-3"))).isEmpty();
    }
}
