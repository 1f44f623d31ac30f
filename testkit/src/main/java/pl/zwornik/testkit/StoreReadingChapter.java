package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Kept;
import pl.zwornik.port.Versioned;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about reading everything.
 *
 * @since 0.1.0
 */
public interface StoreReadingChapter extends StoreChapter {

    /**
     * Streams every kind, whose ids were created in another order. If this fails, look at the collation of the id column: a
     * language's order puts hyphens and digits elsewhere.
     */
    @ContractRule(id = "STORE-19", says = "MUST stream all aggregates of a kind in the byte-wise order of their ids.")
    default void streamsInOrder() {
        List<Aggregate> backwards = new ArrayList<>(Samples.aggregates());
        Collections.reverse(backwards);
        Steps.create(store(), backwards.toArray(Aggregate[]::new));
        Sector sector = Samples.sector();
        assertThat(ids(store().organisations())).isEqualTo(idsOf(sector.organisations()));
        assertThat(ids(store().people())).isEqualTo(idsOf(sector.people()));
        assertThat(ids(store().series())).isEqualTo(idsOf(sector.series()));
        assertThat(ids(store().meetings())).isEqualTo(idsOf(sector.meetings()));
        assertThat(ids(store().forums())).isEqualTo(idsOf(sector.forums()));
    }

    private static List<Id> ids(Kept<?, ? extends Aggregate> kept) {
        try (Stream<? extends Versioned<? extends Aggregate>> all = kept.all()) {
            return all.<Id>map(one -> one.value().id()).toList();
        }
    }

    private static List<Id> idsOf(Iterable<? extends Aggregate> aggregates) {
        List<Id> ids = new ArrayList<>();
        aggregates.forEach(one -> ids.add(one.id()));
        return ids;
    }

    /**
     * Streams again after saves. If this fails, look whether the stream takes the newest version of each, with its number.
     */
    @ContractRule(id = "STORE-20", says = "MUST stream each aggregate once, as it stands now, with its version.")
    default void streamsWhatStandsNow() {
        Steps.create(store(), SampleOrganisations.parent());
        StoreStories.keepThreeVersions(store());
        Organisation newest = StoreStories.threeVersions().get(2);
        try (Stream<Versioned<Organisation>> all = store().organisations().all()) {
            assertThat(all)
                    .containsExactlyInAnyOrder(
                            new Versioned<>(newest, 3), new Versioned<>(SampleOrganisations.parent(), 1));
        }
    }

    /**
     * Commits while a stream is half read. If this fails, look at the isolation of the reading transaction, or read into
     * memory.
     */
    @ContractRule(id = "STORE-21", says = "MUST show one moment in a stream, however long it is read.")
    default void streamsOneMoment() {
        Steps.create(store(), SampleOrganisations.named("b", "B"), SampleOrganisations.named("d", "D"));
        List<Integer> versions = new ArrayList<>();
        try (Stream<Versioned<Organisation>> all = store().organisations().all()) {
            Iterator<Versioned<Organisation>> iterator = all.iterator();
            versions.add(iterator.next().version());
            Steps.create(store(), SampleOrganisations.named("c", "C"));
            Steps.save(store(), SampleOrganisations.named("d", "Inne"), 1);
            iterator.forEachRemaining(one -> versions.add(one.version()));
        }
        assertThat(versions).containsExactly(1, 1);
    }

    /**
     * Takes a snapshot of an empty store and after changes. If this fails and STORE-32 to STORE-36 hold, look for kinds
     * that are left out, old versions that are taken in, or coverage that nobody declared.
     */
    @ContractRule(id = "STORE-22", says = "MUST give all that is kept now as one sector, without coverage.")
    default void givesSnapshots() {
        assertThat(store().snapshot()).isEqualTo(Sector.builder().build().orThrow());
        Steps.create(store(), Samples.sector());
        Organisation renamed = StoreStories.renamed(SampleOrganisations.parent(), "ROPS po zmianie");
        Steps.save(store(), renamed, 1);
        Sector expected = Samples.sector().toBuilder().put(renamed).build().orThrow();
        assertThat(store().snapshot().aggregates()).isEqualTo(expected.aggregates());
        assertThat(store().snapshot()).isEqualTo(expected);
    }
}
