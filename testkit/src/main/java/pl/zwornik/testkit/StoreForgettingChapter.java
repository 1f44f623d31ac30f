package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Mention;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The chapter of {@link StoreContract} about forgetting earlier versions.
 *
 * @since 0.1.0
 */
public interface StoreForgettingChapter extends StoreChapter {

    /**
     * Forgets versions of every kind, and asks for them and for the revisions. If this fails, look at superseded documents of
     * each kind, and at the causes beside them.
     */
    @ContractRule(
            id = "STORE-65",
            says = "MUST forget every version of an aggregate before a given one, with its cause, and tell how many.")
    default void forgetsEarlierVersions() {
        List<Aggregate> one = List.of(
                SampleOrganisations.minimal(),
                Person.builder(PersonId.parse("p")).build(),
                Series.builder(SeriesId.parse("s")).build(),
                StoreStories.forumOf("f", SampleOrganisations.MINIMAL));
        for (Aggregate value : one) {
            Id id = value.id();
            Steps.create(store(), value);
            Steps.save(store(), value, 1);
            Steps.save(store(), value, 2);
            assertThat(store().forget(id, 3)).as("versions of %s", id.kind()).isEqualTo(2);
            assertThat(Steps.find(store(), id, 1)).as("version 1").isEmpty();
            assertThat(Steps.find(store(), id, 2)).as("version 2").isEmpty();
            assertThat(Steps.revisions(store(), id))
                    .extracting(Revision::version)
                    .containsExactly(3);
        }
    }

    /**
     * Forgets the first of three versions, reads the others and saves on the newest, and on others. If this fails, look
     * whether the version that is named stays, and where the number of the next version comes from.
     */
    @ContractRule(
            id = "STORE-66",
            says = "MUST keep the versions that are not older, under their numbers, and refuse stale saves as before.")
    default void keepsLaterVersions() {
        StoreStories.keepThreeVersions(store());
        OrganisationId id = SampleOrganisations.MINIMAL;
        List<Revision> later = store().organisations().revisions(id).stream()
                .filter(one -> one.version() > 1)
                .toList();
        store().forget(id, 2);
        assertThat(store().organisations().revisions(id)).containsAll(later);
        List<Organisation> values = StoreStories.threeVersions();
        for (int version = 2; version <= 3; version++) {
            Organisation value = values.get(version - 1);
            assertThat(store().organisations().find(id, version)).contains(new Versioned<>(value, version));
        }
        assertThat(store().organisations().find(id)).contains(new Versioned<>(values.get(2), 3));
        for (int stale = 1; stale <= 2; stale++) {
            int read = stale;
            assertThatThrownBy(() -> Steps.save(store(), values.get(0), read))
                    .as("a save on version %d", read)
                    .isInstanceOf(ConflictingChangeException.class);
        }
        assertThat(Steps.save(store(), values.get(0), 3)).containsValue(4);
    }

    /**
     * Forgets a version of one of three aggregates, two of which have the same id in different kinds. If this fails, look
     * whether the statement names kind and id, and whether it stays away from the rows by which things are found.
     */
    @ContractRule(id = "STORE-67", says = "MUST touch nothing else when it forgets.")
    default void touchesNothingElse() {
        Organisation forgetful = SampleOrganisations.named("same", "Ośrodek (zmyślony)");
        Organisation beside = SampleOrganisations.named("beside", "Ośrodek obok (zmyślony)");
        Person namesake = Person.builder(PersonId.parse("same")).build();
        List<Aggregate> others = List.of(beside, namesake);
        for (Aggregate value : List.of(forgetful, beside, namesake)) {
            Steps.create(store(), value);
            Steps.save(store(), value, 1);
        }
        StoreState before = StoreState.of(store());
        List<Object> versionsBefore = versions(others);
        store().forget(forgetful.getId(), 2);
        StoreState after = StoreState.of(store());
        assertThat(after.sector()).isEqualTo(before.sector());
        assertThat(after.selections()).isEqualTo(before.selections());
        assertThat(versions(others)).isEqualTo(versionsBefore);
    }

    /** Everything that is kept of some aggregates, version by version. */
    private List<Object> versions(List<? extends Aggregate> some) {
        List<Object> versions = new ArrayList<>();
        for (Aggregate one : some) {
            versions.add(Steps.revisions(store(), one.id()));
            versions.add(Steps.find(store(), one.id(), 1));
            versions.add(Steps.find(store(), one.id(), 2));
        }
        return versions;
    }

    /**
     * Names a version that is yet to come, one of what is not kept, and none. If this fails, look whether the newest version
     * is compared before anything is removed.
     */
    @ContractRule(
            id = "STORE-68",
            says = "MUST refuse to forget what is before a version that is not there yet, and change nothing.")
    default void refusesVersionsToCome() {
        StoreStories.keepThreeVersions(store());
        StoreState before = StoreState.of(store());
        assertNoVersion(SampleOrganisations.MINIMAL, 4);
        assertNoVersion(StoreStories.NOBODY, 1);
        assertThatThrownBy(() -> store().forget(SampleOrganisations.MINIMAL, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(StoreState.of(store())).isEqualTo(before);
    }

    private void assertNoVersion(Id id, int before) {
        assertThatThrownBy(() -> store().forget(id, before))
                .isInstanceOfSatisfying(RejectedChangesException.class, refused -> assertThat(refused.getFailures())
                        .singleElement()
                        .satisfies(one -> assertThat(one.code()).isEqualTo(PortFailures.VERSION_NOT_KEPT)));
    }

    /**
     * Forgets twice, before the first version, and before a tombstone. If this fails, look what is counted: rows that are
     * gone, not numbers.
     */
    @ContractRule(id = "STORE-69", says = "MUST change nothing, and tell so, where there is nothing older to forget.")
    default void forgetsOnce() {
        StoreStories.keepThreeVersions(store());
        ErasureStories.keep(store());
        int tombstone = ErasureStories.erase(store()).version();
        store().forget(SampleOrganisations.MINIMAL, 2);
        StoreState before = StoreState.of(store());
        assertThat(store().forget(SampleOrganisations.MINIMAL, 2)).as("again").isZero();
        assertThat(store().forget(SampleOrganisations.MINIMAL, 1))
                .as("the first")
                .isZero();
        assertThat(store().forget(ErasureStories.ERASED, tombstone))
                .as("a tombstone")
                .isZero();
        assertThat(StoreState.of(store())).isEqualTo(before);
        ErasureStories.assertErased(
                store().people().find(ErasureStories.ERASED).orElseThrow().value());
    }

    /**
     * Forgets a version in which a person is named, in a source and in the cause, and then erases the person. If this fails,
     * look whether versions are removed or only hidden.
     */
    @ContractRule(id = "STORE-70", says = "MUST tell no mention of an erased person in a version that was forgotten.")
    default void mentionsNothingForgotten() {
        ErasureStories.keep(store());
        Steps.save(store(), SampleOrganisations.parent(), 2);
        store().forget(SampleOrganisations.PARENT, 3);
        assertThat(ErasureStories.erase(store()).mentions())
                .extracting(Mention::in)
                .doesNotContain(SampleOrganisations.PARENT);
    }
}
