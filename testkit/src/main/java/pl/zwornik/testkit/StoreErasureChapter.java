package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The chapter of {@link StoreContract} about what the erasure of a person leaves behind.
 *
 * @since 0.1.0
 */
public interface StoreErasureChapter extends StoreChapter {

    /**
     * Erases a person of three versions. If this fails, look whether the tombstone is a version of its own, with the time of
     * the cause and the ground that was given.
     */
    @ContractRule(
            id = "STORE-50",
            says = "MUST give a tombstone in place of an erased person, under the next version, with time and ground.")
    default void givesATombstone() {
        ErasureStories.keep(store());
        Erasure done = ErasureStories.erase(store());
        assertThat(done.version()).isEqualTo(4);
        assertThat(done.person()).isEqualTo(ErasureStories.ERASED);
        assertThat(store().people().find(ErasureStories.ERASED))
                .contains(new Versioned<>(ErasureStories.TOMBSTONE, done.version()));
        assertThat(store().people().find(ErasureStories.ERASED, done.version()))
                .contains(new Versioned<>(ErasureStories.TOMBSTONE, done.version()));
    }

    /**
     * Asks for earlier versions and for revisions. If this fails, look at superseded documents, packed ones too, and at the
     * causes beside them: a reason may name whom it is about.
     */
    @ContractRule(
            id = "STORE-51",
            says = "MUST keep no earlier version of an erased person, and no cause but the erasure's.")
    default void forgetsVersions() {
        ErasureStories.keep(store());
        int tombstone = ErasureStories.erase(store()).version();
        for (int version = 1; version < tombstone; version++) {
            assertThat(store().people().find(ErasureStories.ERASED, version))
                    .as("version %d", version)
                    .isEmpty();
        }
        assertThat(store().people().revisions(ErasureStories.ERASED))
                .containsExactly(new Revision(tombstone, Steps.cause("erased")));
    }

    /** Asks every selection for whatever the person was found by. If this fails, look at the rows of each index table. */
    @ContractRule(id = "STORE-52", says = "MUST find an erased person by nothing but the id.")
    default void findsByNothing() {
        ErasureStories.keep(store());
        ErasureStories.erase(store());
        for (Person version : ErasureStories.versions()) {
            String name = version.getName().orElseThrow().spoken();
            assertThat(store().people().named(name)).as("a name").isEmpty();
        }
        assertThat(store().people().withPostAt(SampleOrganisations.PARENT)).doesNotContain(ErasureStories.ERASED);
        assertThat(store().people().linkedWith(ErasureStories.LINKED)).isEmpty();
    }

    /**
     * Reads and saves a forum in which the person holds a seat. If this fails, look whether the row of the person went, or
     * rows of others with it.
     */
    @ContractRule(
            id = "STORE-53",
            says = "MUST keep references to an erased person valid, and everything else as it was.")
    default void keepsReferences() {
        ErasureStories.keep(store());
        List<Aggregate> before = others();
        ErasureStories.erase(store());
        assertThat(others()).isEqualTo(before);
        assertThat(store().snapshot().person(ErasureStories.ERASED)).hasValueSatisfying(ErasureStories::assertErased);
        assertThat(store().forums().withSeatHeldBy(ErasureStories.ERASED))
                .containsExactly(ErasureStories.forum().getId());
        assertThat(Steps.save(store(), ErasureStories.forum(), 1)).containsValue(2);
    }

    /** What is kept of everything that is neither erased nor linked. */
    private List<Aggregate> others() {
        return store().snapshot().aggregates().stream()
                .filter(one ->
                        !one.id().equals(ErasureStories.ERASED) && !one.id().equals(ErasureStories.LINKED))
                .toList();
    }

    /**
     * Creates the id again, and saves on the version of the tombstone. If this fails, look whether a commit asks if what it
     * creates or saves over is a tombstone, before it tells a conflict.
     */
    @ContractRule(
            id = "STORE-54",
            says = "MUST let nobody create or save an erased person again, and say that the person was erased.")
    default void letsNobodyReturn() {
        ErasureStories.keep(store());
        int tombstone = ErasureStories.erase(store()).version();
        Person again = ErasureStories.versions().get(0);
        ErasureStories.assertRejected(
                store(), Changes.by(Steps.cause("again")).create(again), PortFailures.PERSON_ERASED);
        ErasureStories.assertRejected(
                store(), Changes.by(Steps.cause("again")).save(again, tombstone), PortFailures.PERSON_ERASED);
        ErasureStories.assertRejected(
                store(),
                Changes.by(Steps.cause("again")).save(ErasureStories.TOMBSTONE, tombstone),
                PortFailures.PERSON_ERASED);
        assertThat(store().people().find(ErasureStories.ERASED)).hasValueSatisfying(kept -> {
            ErasureStories.assertErased(kept.value());
            assertThat(kept.version()).isEqualTo(tombstone);
        });
    }

    /** Saves on a version from before the erasure. If this fails, look whether the erasure raises the version. */
    @ContractRule(id = "STORE-55", says = "MUST refuse a save that rests on the state before an erasure.")
    default void refusesStaleSaves() {
        ErasureStories.keep(store());
        ErasureStories.erase(store());
        for (int version = 1; version <= 3; version++) {
            int stale = version;
            assertThatThrownBy(
                            () -> Steps.save(store(), ErasureStories.versions().get(2), stale))
                    .isInstanceOf(ConflictingChangeException.class);
        }
        assertThatThrownBy(() -> Steps.save(store(), ErasureStories.linked(), 1))
                .as("a claim that was read before")
                .isInstanceOf(ConflictingChangeException.class);
    }

    /**
     * Erases one of two who are claimed to be the same, and a third who was once. If this fails, look at earlier versions of
     * those who make the claim: its evidence is about the person.
     */
    @ContractRule(
            id = "STORE-56",
            says = "MUST remove claims to be an erased person from every version of everybody, and accept none anew.")
    default void removesClaims() {
        ErasureStories.keep(store());
        Erasure done = ErasureStories.erase(store());
        assertThat(done.unlinked()).containsExactly(ErasureStories.LINKED, ErasureStories.ONCE_LINKED);
        for (PersonId id : done.unlinked()) {
            for (int version = 1; version <= 2; version++) {
                assertThat(store().people()
                                .find(id, version)
                                .orElseThrow()
                                .value()
                                .getLinks())
                        .as("version %d of %s", version, id)
                        .isEmpty();
            }
            assertThat(store().people().revisions(id))
                    .extracting(Revision::version)
                    .containsExactly(2, 1);
        }
        assertThat(store().people().linkedWith(ErasureStories.ERASED)).isEmpty();
        ErasureStories.assertRejected(
                store(),
                Changes.by(Steps.cause("again")).save(ErasureStories.linked(), 2),
                PortFailures.LINK_TO_ERASED);
    }
}
