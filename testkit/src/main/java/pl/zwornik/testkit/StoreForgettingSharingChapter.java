package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about forgetting beside other work, and after the store was closed.
 *
 * @since 0.1.0
 */
public interface StoreForgettingSharingChapter extends StoreChapter {

    /**
     * Lets forgetting race with a save of the same aggregate, many times. Skipped unless the store claims to be concurrent.
     * If this fails, look whether a save that comes between is taken for a conflict, or its version for one to forget.
     */
    @ContractRule(
            id = "STORE-71",
            says = "MUST let forgetting and a save that races with it both succeed.",
            level = ContractRule.Level.OPTIONAL)
    default void letsBothSucceed() {
        needs(StoreCapability.CONCURRENT);
        Store store = store();
        Organisation value = SampleOrganisations.minimal();
        Steps.create(store, value);
        for (int version = 1; version <= Race.ROUNDS; version++) {
            int newest = version;
            List<Object> outcomes =
                    Race.of(() -> store.forget(value.getId(), newest), () -> Steps.save(store, value, newest));
            assertThat(outcomes).as("round %d", version).haveExactly(2, Race.WON);
            assertThat(store.organisations().revisions(value.getId()))
                    .extracting(Revision::version)
                    .startsWith(newest + 1, newest);
        }
    }

    /**
     * Closes the store after it forgot, and opens it again. Skipped unless the store claims to be durable. If this fails,
     * look whether {@code forget} returns before it is safe.
     */
    @ContractRule(
            id = "STORE-72",
            says = "MUST have forgotten whatever it forgot, when it is opened again.",
            level = ContractRule.Level.OPTIONAL)
    default void staysForgotten() {
        needs(StoreCapability.DURABLE);
        StoreStories.keepThreeVersions(store());
        store().forget(SampleOrganisations.MINIMAL, 3);
        StoreState before = StoreState.of(store());
        assertThat(StoreState.of(reopened())).isEqualTo(before);
        assertThat(store().organisations().find(SampleOrganisations.MINIMAL, 2)).isEmpty();
    }
}
