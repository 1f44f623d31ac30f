package pl.zwornik.organisation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.CodeUse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A position")
class PositionTest {

    private static final LocalId HEAD = new LocalId("head");

    @Test
    @DisplayName("is there without a holder: a role, and a title in the gender in which it is borne")
    void isThereWithoutAHolder() {
        Organisation organisation = Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS)
                .addPositions(
                        Position.builder(HEAD, Roles.HEAD)
                                .title(PostTitles.KIEROWNICZKA)
                                .life(Lifespan.parse("1990/.."))
                                .build(),
                        Position.builder(new LocalId("deputy"), Roles.DEPUTY_HEAD)
                                .build())
                .build();
        assertThat(organisation.getPositions().get(1).getTitle()).isEmpty();
        assertThat(organisation.getPositions().get(1).getLife()).isEqualTo(Lifespan.unknown());
        assertThat(organisation.codes())
                .containsExactly(
                        new CodeUse("/type", OrganisationTypes.OPS),
                        new CodeUse("/positions/0/role", Roles.HEAD),
                        new CodeUse("/positions/0/title", PostTitles.KIEROWNICZKA),
                        new CodeUse("/positions/1/role", Roles.DEPUTY_HEAD));
    }

    @Test
    @DisplayName("needs an id and a role, codes of their own schemes, and an id that no other has")
    void refusesContradictions() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Position.builder().build())
                .matches(e -> e.getAttributes().equals(java.util.List.of("id", "role")));
        Position head = Position.builder(HEAD, Roles.HEAD).build();
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> head.toBuilder().role(PostTitles.DYREKTOR).build())
                .matches(e -> e.getFailure().place().pointer().equals("/role"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> head.toBuilder().title(Roles.HEAD).build())
                .matches(e -> e.getFailure().place().pointer().equals("/title"));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS)
                        .addPositions(head, head)
                        .build())
                .matches(e -> e.getFailure().code() == OrganisationFailures.POSITION_TWICE)
                .matches(e -> e.getFailure().place().pointer().equals("/positions"));
    }
}
