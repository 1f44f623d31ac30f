package pl.zwornik.organisation;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.Reference;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.CodeUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every organisation and act is invented. */
@DisplayName("A succession")
class SuccessionTest {

    private static final OrganisationId OTHER = new OrganisationId("gops-deb-wielki");
    private static final Source SOURCE = Source.of("An invented document");
    private static final Succession KNOWN = Succession.builder(Lipka.OPS_ID)
            .kind(SuccessionKinds.TRANSFORMATION)
            .act(LocalAct.builder()
                    .form(ActForms.RESOLUTION)
                    .number("IX/99/2020")
                    .adopted(PartialDate.of(2020, 11))
                    .build())
            .effectiveFrom(PartialDate.of(2021, 1, 1))
            .build();

    private final Organisation.Builder cus = Organisation.builder(Lipka.CUS_ID, OrganisationTypes.CUS);

    @Test
    @DisplayName("stands with the successor, stated or inferred, and mentions the predecessor and its codes")
    void standsWithTheSuccessor() {
        Organisation successor = cus.addSuccessions(
                        Claim.stated(KNOWN),
                        Claim.inferred(Succession.builder(OTHER).build(), SOURCE))
                .build();
        assertThat(successor.maySucceed(Lipka.OPS_ID)).isTrue();
        assertThat(successor.maySucceed(OTHER)).isTrue();
        assertThat(successor.maySucceed(successor.getId())).isFalse();
        assertThat(successor.references())
                .containsExactly(
                        new Reference("/successions/0/predecessor", Lipka.OPS_ID),
                        new Reference("/successions/1/predecessor", OTHER));
        assertThat(successor.codes())
                .containsExactly(
                        new CodeUse("/type", OrganisationTypes.CUS),
                        new CodeUse("/successions/0/kind", SuccessionKinds.TRANSFORMATION),
                        new CodeUse("/successions/0/act/form", ActForms.RESOLUTION));
    }

    @Test
    @DisplayName("needs a predecessor; that nothing else is stated is no default")
    void needsAPredecessor() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Succession.builder().build())
                .matches(e -> e.getAttributes().equals(java.util.List.of("predecessor")));
        Succession bare = Succession.builder(OTHER).build();
        assertThat(bare.getKind()).isEmpty();
        assertThat(bare.getAct()).isEmpty();
        assertThat(bare.getEffectiveFrom()).isEmpty();
    }

    @Test
    @DisplayName("from the organisation itself, or from one twice, is refused with code and path")
    void refusesContradictions() {
        assertRefused(
                () -> cus.addSuccessions(
                                Claim.stated(Succession.builder(Lipka.CUS_ID).build()))
                        .build(),
                "ORG-023",
                "/successions");
        assertRefused(
                () -> Organisation.builder(OTHER, OrganisationTypes.CUS)
                        .addSuccessions(Claim.stated(KNOWN), Claim.inferred(KNOWN, SOURCE))
                        .build(),
                "ORG-024",
                "/successions");
        assertRefused(() -> KNOWN.toBuilder().kind(ActForms.ORDER).build(), "VOC-003", "/kind");
    }

    @Test
    @DisplayName("is by an act of which something is stated, its number as it is written")
    void isByAnAct() {
        assertThat(LocalAct.builder().number("z\u0301/1").build().getNumber()).hasValue("ź/1");
        assertThat(LocalAct.builder().form(ActForms.AGREEMENT).build().getNumber())
                .isEmpty();
        assertRefused(() -> LocalAct.builder().build(), "ORG-022", "");
        assertRefused(() -> LocalAct.builder().number(" ").build(), "FACT-007", "/number");
        assertRefused(() -> LocalAct.builder().form(SuccessionKinds.MERGER).build(), "VOC-003", "/form");
    }

    private static void assertRefused(ThrowingCallable call, String code, String path) {
        InvariantViolationException refused = catchThrowableOfType(InvariantViolationException.class, call);
        assertThat(refused.getFailure().code().code()).isEqualTo(code);
        assertThat(refused.getFailure().place().pointer()).isEqualTo(path);
    }
}
