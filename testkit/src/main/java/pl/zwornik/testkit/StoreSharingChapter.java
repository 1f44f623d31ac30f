package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The chapter of {@link StoreContract} about several threads, several open stores, and opening again.
 *
 * @since 0.1.0
 */
public interface StoreSharingChapter extends StoreChapter {

    /**
     * Lets two threads save on the same version, many times. Skipped unless the store claims to be concurrent. If this
     * fails, look whether the version is compared in the statement that writes, not in one before it, and whether a
     * deadlock is told as a conflict or tried again.
     */
    @ContractRule(
            id = "STORE-37",
            says = "MUST let exactly one of two racing saves win, and refuse the other.",
            level = ContractRule.Level.OPTIONAL)
    default void letsOneSaveWin() {
        needs(StoreCapability.CONCURRENT);
        Organisation value = SampleOrganisations.minimal();
        Steps.create(store(), value);
        for (int version = 1; version <= Race.ROUNDS; version++) {
            int read = version;
            List<Object> outcomes = Race.of(
                    () -> store().commit(Changes.by(Steps.cause("first")).save(value, read)),
                    () -> store().commit(Changes.by(Steps.cause("second")).save(value, read)));
            assertOneWon(outcomes);
            assertThat(store().organisations().revisions(value.getId())).hasSize(version + 1);
        }
    }

    /**
     * Lets two threads create the same id, many times. Skipped unless the store claims to be concurrent. If this fails,
     * look whether a duplicate key of the database becomes a conflict.
     */
    @ContractRule(
            id = "STORE-38",
            says = "MUST let exactly one of two racing creations win, and refuse the other.",
            level = ContractRule.Level.OPTIONAL)
    default void letsOneCreationWin() {
        needs(StoreCapability.CONCURRENT);
        for (int round = 1; round <= Race.ROUNDS; round++) {
            Organisation value = SampleOrganisations.named("new-" + round, "Nowa");
            List<Object> outcomes = Race.of(
                    () -> store().commit(Changes.by(Steps.cause("first")).create(value)),
                    () -> store().commit(Changes.by(Steps.cause("second")).create(value)));
            assertOneWon(outcomes);
        }
        assertThat(store().snapshot().organisations()).hasSize(Race.ROUNDS);
    }

    private static void assertOneWon(List<Object> outcomes) {
        assertThat(outcomes).haveExactly(1, Race.WON).haveExactly(1, Race.LOST);
    }

    /**
     * Writes through one store and reads through another. Skipped unless the store claims to be shared. If this fails, look
     * for a cache, or a transaction that is left open.
     */
    @ContractRule(
            id = "STORE-39",
            says = "MUST show a commit to every other open store, and refuse what rests on the state before it.",
            level = ContractRule.Level.OPTIONAL)
    default void sharesCommits() {
        needs(StoreCapability.SHARED);
        Store other = another();
        Steps.create(store(), Samples.sector());
        assertThat(StoreState.of(other)).isEqualTo(StoreState.of(store()));
        Steps.save(other, SampleOrganisations.parent(), 1);
        assertThat(Steps.revisions(store(), SampleOrganisations.PARENT)).hasSize(2);
        assertThatThrownBy(() -> Steps.save(store(), SampleOrganisations.parent(), 1))
                .isInstanceOf(ConflictingChangeException.class);
    }

    /**
     * Closes the store after changes and a refusal, and opens it again. Skipped unless the store claims to be durable. If
     * this fails, look whether {@code commit} returns before the changes are safe.
     */
    @ContractRule(
            id = "STORE-40",
            says = "MUST have everything that was committed, with all revisions, when it is opened again.",
            level = ContractRule.Level.OPTIONAL)
    default void staysWhenClosed() {
        needs(StoreCapability.DURABLE);
        StoreStories.keepThreeVersions(store());
        StoreState before = StoreState.of(store());
        assertThatThrownBy(
                        () -> Steps.save(store(), StoreStories.threeVersions().get(0), 1))
                .isInstanceOf(ConflictingChangeException.class);
        assertThat(StoreState.of(reopened())).isEqualTo(before);
        for (int version = 1; version <= 3; version++) {
            assertThat(store().organisations()
                            .find(SampleOrganisations.MINIMAL, version)
                            .orElseThrow()
                            .value())
                    .isEqualTo(StoreStories.threeVersions().get(version - 1));
        }
        assertThat(Steps.save(store(), SampleOrganisations.minimal(), 3)).containsValue(4);
    }
}
