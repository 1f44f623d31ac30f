package pl.zwornik.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about creating, saving and finding.
 *
 * @since 0.1.0
 */
public interface StoreKeepingChapter extends StoreChapter {

    /**
     * Asks for a created aggregate of every kind. If this fails, look at the insert, and at the key: kind and id together.
     */
    @ContractRule(id = "STORE-01", says = "MUST give back what was created, under version 1.")
    default void givesBackWhatWasCreated() {
        Steps.create(store(), Samples.sector());
        for (Aggregate created : Samples.aggregates()) {
            assertThat(Steps.find(store(), created.id())).hasValueSatisfying(found -> {
                assertThat(found.value().id()).isEqualTo(created.id());
                assertThat(found.value().getClass()).isEqualTo(created.getClass());
                assertThat(found.version()).isEqualTo(1);
            });
        }
    }

    /**
     * Commits a creation beside a save. If this fails, look at what {@code commit} collects while it writes.
     */
    @ContractRule(
            id = "STORE-02",
            says = "MUST return the version of each aggregate that a change set created or saved.")
    default void returnsVersions() {
        Map<Id, Integer> expected = new HashMap<>();
        Samples.aggregates().forEach(created -> expected.put(created.id(), 1));
        assertThat(Steps.create(store(), Samples.sector())).isEqualTo(expected);

        Organisation joined = SampleOrganisations.named("joined", "Nowy ośrodek");
        Organisation saved = SampleOrganisations.minimal();
        assertThat(store().commit(Changes.by(Steps.cause("both")).create(joined).save(saved, 1)))
                .isEqualTo(Map.of(joined.getId(), 1, saved.getId(), 2));
    }

    /**
     * Saves three times. If this fails, look at where the version is raised, and whether a save replaces the whole value.
     */
    @ContractRule(
            id = "STORE-03",
            says = "MUST raise the version by one with every save, and then give back what was saved.")
    default void raisesVersions() {
        List<Organisation> values = StoreStories.threeVersions();
        StoreStories.keepThreeVersions(store());
        assertThat(store().organisations().find(SampleOrganisations.MINIMAL)).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(3);
            assertThat(found.value()).isEqualTo(values.get(2));
        });
    }

    /**
     * Asks for what was never there, in an empty store and in a full one. If this fails, look for a null, an exception of
     * the driver, or a search that does not compare the whole id.
     */
    @ContractRule(id = "STORE-04", says = "MUST answer with nothing where an id or a version is not kept.")
    default void answersWithNothing() {
        assertNothing(store());
        Steps.create(store(), Samples.sector());
        assertNothing(store());
        assertThat(store().organisations().find(SampleOrganisations.FULL, 2)).isEmpty();
        assertThat(store().organisations().find(SampleOrganisations.FULL, 0)).isEmpty();
        assertThat(store().people().find(PersonId.parse(SampleOrganisations.FULL.value())))
                .isEmpty();
    }

    private static void assertNothing(Store store) {
        List<Id> absent = List.of(
                OrganisationId.parse("nobody"), PersonId.parse("nobody"), SeriesId.parse("aa"), ForumId.parse("forum"));
        for (Id id : absent) {
            assertThat(Steps.find(store, id)).isEmpty();
            assertThat(Steps.find(store, id, 1)).isEmpty();
            assertThat(Steps.revisions(store, id)).isEmpty();
        }
    }

    /**
     * Saves the value that is kept. If this fails, look for a comparison that spares the write: who saved, and why, would
     * be lost.
     */
    @ContractRule(id = "STORE-05", says = "MUST make a revision of every save, also of a value equal to the one kept.")
    default void keepsEqualValues() {
        Steps.create(store(), SampleOrganisations.minimal());
        assertThat(Steps.save(store(), SampleOrganisations.minimal(), 1)).containsValue(2);
        assertThat(store().organisations().find(SampleOrganisations.MINIMAL))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        assertThat(store().organisations().revisions(SampleOrganisations.MINIMAL))
                .hasSize(2);
    }

    /**
     * Commits nothing. If this fails, look for a statement with an empty list.
     */
    @ContractRule(id = "STORE-06", says = "MUST accept a change set without changes, and change nothing.")
    default void acceptsEmptyChanges() {
        Steps.create(store(), Samples.sector());
        StoreState before = StoreState.of(store());
        assertThat(store().commit(Changes.by(Steps.cause("nothing")))).isEmpty();
        assertThat(StoreState.of(store())).isEqualTo(before);
    }
}
