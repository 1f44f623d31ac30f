package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.port.Versioned;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

/** How aggregates are found, the same on every database. */
@ParameterizedClass
@EnumSource
class SelectionsTest extends OnEachDatabase {

    @Test
    @DisplayName("Selections answer as the model does, and follow every save")
    void selections() {
        keepAll();
        assertThat(store.organisations().ofType(OrganisationTypes.OPS)).containsExactly(Fixtures.LIPKA, Fixtures.TUREK);
        assertThat(store.organisations().maySitIn(TercCode.parse("3027"))).containsExactly(Fixtures.TUREK);
        assertThat(store.organisations().maySitIn(TercCode.parse("30")))
                .containsExactly(Fixtures.LIPKA, Fixtures.TUREK);
        assertThat(store.organisations().mayServe(TercCode.parse("3031032"))).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().mayServe(TercCode.parse("3031"))).isEmpty();
        assertThat(store.organisations().actingFor(Fixtures.LIPKA)).containsExactly(Fixtures.LIPKA);
        assertThat(store.people().withPostAt(Fixtures.LIPKA)).containsExactly(Fixtures.ANNA);
        assertThat(store.forums().withMember(Fixtures.LIPKA)).containsExactly(Fixtures.FORUM);
        assertThat(store.forums().withSeatHeldBy(Fixtures.ANNA)).containsExactly(Fixtures.FORUM);

        store.commit(changes()
                .save(
                        Fixtures.organisation(Fixtures.TUREK, "CUS Turek").toBuilder()
                                .type(OrganisationTypes.CUS)
                                .build(),
                        1)
                .save(Person.builder(Fixtures.ANNA).build(), 1));
        assertThat(store.organisations().ofType(OrganisationTypes.OPS)).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().maySitIn(TercCode.parse("3027"))).isEmpty();
        assertThat(store.organisations().named("OPS Turek")).isEmpty();
        assertThat(store.organisations().named("cus-turek")).containsExactly(Fixtures.TUREK);
        assertThat(store.people().withPostAt(Fixtures.LIPKA)).isEmpty();
    }

    @Test
    @DisplayName("What came from an organisation is found, stated or inferred, until that is taken back")
    void successions() {
        keepAll();
        store.commit(changes().create(Fixtures.heir()));
        assertThat(store.organisations().maySucceed(Fixtures.LIPKA)).containsExactly(Fixtures.HEIR);
        assertThat(store.organisations().maySucceed(Fixtures.HEIR)).isEmpty();
        Organisation stranger =
                Fixtures.heir().toBuilder().successions(List.of()).build();
        store.commit(changes().save(stranger, 1));
        assertThat(store.organisations().maySucceed(Fixtures.LIPKA)).isEmpty();
    }

    @Test
    @DisplayName("A form as written is found beside the canonical one, in any composition")
    void writtenForms() {
        store.commit(changes()
                .create(Organisation.builder(Fixtures.LIPKA, OrganisationTypes.OPS)
                        .addNames(Dated.of(
                                Name.of(NameKinds.FULL, "OPS w Łobżenicy").writtenAs("Ops Łobz\u0307enica")))
                        .build()));
        assertThat(store.organisations().named("ops ŁOBŻENICA")).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().named("OPS w Lobzenicy")).containsExactly(Fixtures.LIPKA);
    }

    @Test
    @DisplayName("A stream is in the order of ids and shows one moment while others commit")
    void streams() {
        List<Organisation> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(Fixtures.organisation("o-" + i, "Ośrodek " + i));
        }
        store.commit(changes().createAll(many));
        try (Stream<Versioned<Organisation>> all = store.organisations().all()) {
            List<String> ids = new ArrayList<>();
            all.forEach(one -> {
                if (ids.isEmpty()) {
                    store.commit(changes()
                            .save(Fixtures.organisation("o-999", "Inny"), 1)
                            .create(Fixtures.organisation("o-9999", "Nowy")));
                }
                assertThat(one.version()).isEqualTo(1);
                ids.add(one.value().getId().value());
            });
            assertThat(ids).hasSize(1_000).isSorted();
        }
        assertThat(store.snapshot().organisations()).hasSize(1_001);
    }
}
