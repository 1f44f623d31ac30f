package pl.zwornik.organisation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.Reference;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("An organisation")
class OrganisationTest {

    private static final TercCode LIPKA = TercCode.parse("3021052");
    private static final TercCode DAB = TercCode.parse("3021073");
    private static final Name FULL = Name.of(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce Małej");
    private static final Name SHORT = Name.of(NameKinds.SHORT, "OPS Lipka Mała");

    private final Organisation bare =
            Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS).build();

    @Test
    @DisplayName("needs an id and a type, and says which is missing")
    void needsIdAndType() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Organisation.builder().build())
                .matches(e -> e.getAttributes().equals(List.of("id", "type")))
                .matches(e -> e.getFailure().parameters().get("attributes").equals("id, type"));
    }

    @Test
    @DisplayName("of which nothing else is stated is unknown in everything else")
    void isUnknownWhereNothingIsStated() {
        assertThat(bare.existsOn(Lipka.FOUNDED)).isEqualTo(Tri.UNKNOWN);
        assertThat(bare.displayName()).isEqualTo("ops-lipka-mala");
        assertThat(bare.shortName()).isEqualTo("ops-lipka-mala");
        assertThat(bare.isNamed("ops-lipka-mala")).isFalse();
        assertThat(bare.maySitIn(LIPKA)).isFalse();
        assertThat(bare.references()).isEmpty();
        assertThat(bare.getExtensions().isEmpty()).isTrue();
        assertThat(bare.id()).isEqualTo(bare.getId());
    }

    @Test
    @DisplayName("shows its full name, else the first, else the id; and its short one where it has one")
    void showsItsName() {
        Organisation both =
                bare.toBuilder().addNames(Dated.of(SHORT), Dated.of(FULL)).build();
        assertThat(both.displayName()).isEqualTo(FULL.text());
        assertThat(both.shortName()).isEqualTo(SHORT.text());
        assertThat(bare.toBuilder().addNames(Dated.of(SHORT)).build().displayName())
                .isEqualTo(SHORT.text());
        assertThat(bare.toBuilder().addNames(Dated.of(FULL)).build().shortName())
                .isEqualTo(FULL.text());
        assertThat(both.isNamed("ops lipka mala")).isTrue();
        assertThat(both.isNamed("ops")).isFalse();
    }

    @Test
    @DisplayName("may sit wherever a seat, settled or possible, of any time lies")
    void maySitWhereASeatLies() {
        Organisation ambiguous = bare.toBuilder()
                .addSeats(Dated.of(Candidates.ambiguous(List.of(Candidate.of(LIPKA), Candidate.of(DAB)))))
                .build();
        assertThat(ambiguous.maySitIn(LIPKA)).isTrue();
        assertThat(ambiguous.maySitIn(DAB)).isTrue();
        assertThat(ambiguous.maySitIn(TercCode.parse("3021"))).isTrue();
        assertThat(ambiguous.maySitIn(TercCode.parse("32"))).isFalse();
    }

    @Test
    @DisplayName("may serve whatever lies in an area, settled or possible, of any time; several at once")
    void servesWhatLiesInItsAreas() {
        Organisation centre = bare.toBuilder()
                .addSeats(Dated.of(Candidates.certain(LIPKA)))
                .addAreas(Dated.of(Candidates.certain(TercCode.parse("3021"))))
                .addAreas(Dated.of(Candidates.ambiguous(
                        List.of(Candidate.of(TercCode.parse("3022053")), Candidate.of(TercCode.parse("3028073"))))))
                .build();
        assertThat(centre.mayServe(DAB)).isTrue();
        assertThat(centre.mayServe(TercCode.parse("3021"))).isTrue();
        assertThat(centre.mayServe(TercCode.parse("3028073"))).isTrue();
        assertThat(centre.mayServe(TercCode.parse("30"))).isFalse();
        assertThat(centre.mayServe(TercCode.parse("3022"))).isFalse();
        assertThat(bare.toBuilder()
                        .addSeats(Dated.of(Candidates.certain(LIPKA)))
                        .build()
                        .mayServe(LIPKA))
                .isFalse();
    }

    @Test
    @DisplayName("acts in one legal personality at a time: in another's, or in its own")
    void actsInALegalPersonality() {
        OrganisationId powiat = new OrganisationId("powiat-lipecki");
        OrganisationId gmina = new OrganisationId("gmina-lipka-mala");
        Organisation moved = bare.toBuilder()
                .addLegalEntities(new Dated<>(powiat, Lifespan.parse("/2010-01-01")))
                .addLegalEntities(new Dated<>(gmina, Lifespan.parse("2010-01-01/..")))
                .build();
        assertThat(moved.on(Lipka.FOUNDED).legalEntity()).isEqualTo(Candidates.certain(gmina));
        assertThat(moved.on(LocalDate.of(2009, 12, 31)).legalEntity().options()).containsExactly(Candidate.of(powiat));
        assertThat(moved.actsFor(powiat)).isTrue();
        assertThat(moved.actsFor(moved.getId())).isFalse();
        assertThat(bare.on(Lipka.FOUNDED).legalEntity()).isEqualTo(Candidates.unknown());
        Organisation person = bare.toBuilder()
                .addLegalEntities(new Dated<>(bare.getId(), Lifespan.parse("1990-05-27/..")))
                .build();
        assertThat(person.on(Lipka.FOUNDED).legalEntity().settled()).hasValue(bare.getId());
        assertRefused(
                moved.toBuilder().addLegalEntities(new Dated<>(powiat, Lifespan.parse("2020/.."))),
                OrganisationFailures.LEGAL_ENTITIES_OVERLAP,
                "/legalEntities");
    }

    @Test
    @DisplayName("was on the days of its life")
    void wasDuringItsLife() {
        Organisation organisation =
                bare.toBuilder().life(Lifespan.parse("1990-05-01/2021-01-01")).build();
        assertThat(organisation.existsOn(LocalDate.of(2020, 12, 31))).isEqualTo(Tri.YES);
        assertThat(organisation.existsOn(LocalDate.of(2021, 1, 1))).isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("mentions its parent and its codes with their paths")
    void mentionsParentAndCodes() {
        OrganisationId parent = new OrganisationId("ops-deb-wielki");
        Organisation organisation = bare.toBuilder()
                .variant(NameVariants.GOPS)
                .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                .addNames(Dated.of(FULL))
                .parent(parent)
                .partKind(PartKinds.BRANCH)
                .addLegalEntities(Dated.of(Lipka.CUS_ID))
                .build();
        assertThat(organisation.references())
                .containsExactly(
                        new Reference("/parent", parent), new Reference("/legalEntities/0/organisation", Lipka.CUS_ID));
        assertThat(organisation.codes())
                .containsExactly(
                        new CodeUse("/type", OrganisationTypes.OPS),
                        new CodeUse("/variant", NameVariants.GOPS),
                        new CodeUse("/functions/0", OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE),
                        new CodeUse("/names/0/kind", NameKinds.FULL),
                        new CodeUse("/partKind", PartKinds.BRANCH));
    }

    @Test
    @DisplayName("equals the one that its builder makes again")
    void equalsItsRebuiltSelf() {
        Organisation organisation = Lipka.ops();
        assertThat(organisation.toBuilder().build()).isEqualTo(organisation).hasSameHashCodeAs(organisation);
        assertThat(organisation.toBuilder().variant(NameVariants.MOPS).build()).isNotEqualTo(organisation);
    }

    @Test
    @DisplayName("whose parts contradict each other is refused with code and path")
    void refusesContradictions() {
        assertRefused(bare.toBuilder().type(NameVariants.OPS), VocabularyFailures.SCHEME_WRONG, "/type");
        assertRefused(bare.toBuilder().variant(OrganisationTypes.OPS), VocabularyFailures.SCHEME_WRONG, "/variant");
        assertRefused(
                bare.toBuilder().addFunctions(OrganisationTypes.OPS), VocabularyFailures.SCHEME_WRONG, "/functions");
        assertRefused(
                bare.toBuilder()
                        .addFunctions(
                                OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE,
                                OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE),
                OrganisationFailures.FUNCTION_TWICE,
                "/functions");
        assertRefused(bare.toBuilder().partKind(OrganisationTypes.OPS), VocabularyFailures.SCHEME_WRONG, "/partKind");
        assertRefused(bare.toBuilder().parent(bare.getId()), OrganisationFailures.OWN_PARENT, "/parent");
    }

    @Test
    @DisplayName("has one name of a kind and language, and one seat, at a time")
    void hasOneNameAndOneSeatAtATime() {
        Lifespan early = Lifespan.parse("2000-01-01/2010-01-01");
        Lifespan late = Lifespan.parse("2010-01-01/..");
        Lifespan both = Lifespan.parse("2009-01-01/..");
        Name other = Name.of(NameKinds.FULL, "GOPS w Lipce Małej");
        Name german = new Name(NameKinds.FULL, "Sozialzentrum", "de", null);

        Organisation renamed = bare.toBuilder()
                .addNames(new Dated<>(FULL, early), new Dated<>(other, late))
                .addNames(new Dated<>(SHORT, both), new Dated<>(german, both))
                .build();
        assertThat(renamed.getNames()).hasSize(4);
        assertRefused(
                bare.toBuilder().addNames(new Dated<>(FULL, early), new Dated<>(other, both)),
                OrganisationFailures.NAMES_OVERLAP,
                "/names");
        assertRefused(
                bare.toBuilder()
                        .addSeats(
                                new Dated<>(Candidates.certain(LIPKA), early),
                                new Dated<>(Candidates.certain(DAB), both)),
                OrganisationFailures.SEATS_OVERLAP,
                "/seats");
    }

    private static void assertRefused(Organisation.Builder builder, FailureCode code, String path) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(builder::build)
                .matches(e -> e.getFailure().code() == code)
                .matches(e -> e.getFailure().place().pointer().equals(path));
    }
}
