package pl.zwornik.testkit;

import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.testkit.samples.SampleForums;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The chapter of {@link StoreContract} about changes that come too late or too early.
 *
 * @since 0.1.0
 */
public interface StoreConflictChapter extends StoreChapter {

    /**
     * Saves on version 1 where 2 is kept. If this fails, look whether the update names the version it rests on, and whether
     * anybody counts the rows it changed.
     */
    @ContractRule(id = "STORE-07", says = "MUST refuse a save that rests on a stale version, naming both versions.")
    default void refusesStaleVersions() {
        Organisation first = SampleOrganisations.minimal();
        Steps.create(store(), first);
        Steps.save(store(), StoreStories.renamed(first, "Szybsza"), 1);
        assertConflicts(
                Changes.by(Steps.cause("late")).save(StoreStories.renamed(first, "Późna"), 1),
                new Conflict(first.getId(), 1, 2));
    }

    /**
     * Saves what is not kept, and on a version that is yet to come. If this fails, look for an insert where an update was
     * asked for.
     */
    @ContractRule(id = "STORE-08", says = "MUST refuse a save that rests on a version which is not there.")
    default void refusesVersionsThatAreNotThere() {
        Organisation first = SampleOrganisations.minimal();
        assertConflicts(Changes.by(Steps.cause("too early")).save(first, 1), new Conflict(first.getId(), 1, 0));
        Steps.create(store(), first);
        assertConflicts(Changes.by(Steps.cause("too early")).save(first, 2), new Conflict(first.getId(), 2, 1));
    }

    /**
     * Creates an id a second time. If this fails, look for a statement that merges, or a duplicate key that is not told
     * from other errors.
     */
    @ContractRule(id = "STORE-09", says = "MUST refuse to create what is kept already, and say so.")
    default void refusesToCreateAgain() {
        Organisation first = SampleOrganisations.minimal();
        Steps.create(store(), first);
        ConflictingChangeException refused = assertConflicts(
                Changes.by(Steps.cause("again")).create(StoreStories.renamed(first, "Druga")),
                new Conflict(first.getId(), 0, 1));
        assertThat(refused.getFailures()).extracting(Failure::code).containsExactly(PortFailures.KEPT_ALREADY);
    }

    /**
     * Commits three conflicts among four changes. If this fails, look whether the first conflict ends the work, and in
     * which order they are collected.
     */
    @ContractRule(id = "STORE-10", says = "MUST report all conflicts of a change set, in its order.")
    default void reportsAllConflicts() {
        Steps.create(store(), Samples.sector());
        Organisation parent = SampleOrganisations.parent();
        Steps.save(store(), parent, 1);
        assertConflicts(
                Changes.by(Steps.cause("several"))
                        .save(parent, 1)
                        .save(SampleOrganisations.minimal(), 1)
                        .create(SampleForums.minimal())
                        .save(SampleOrganisations.named("nobody", "Nikt"), 3),
                new Conflict(parent.getId(), 1, 2),
                new Conflict(SampleForums.minimal().getId(), 0, 1),
                new Conflict(StoreStories.NOBODY, 3, 0));
    }

    /**
     * Commits a creation and a save before a conflict, and one after it. If this fails, look at the transaction: is it
     * rolled back, and do all statements use it?
     */
    @ContractRule(id = "STORE-11", says = "MUST keep nothing of a change set in which one change conflicts.")
    default void keepsNothingWhereOneConflicts() {
        Steps.create(store(), Samples.sector());
        Organisation parent = SampleOrganisations.parent();
        Steps.save(store(), parent, 1);
        StoreState before = StoreState.of(store());
        assertThatThrownBy(() -> store().commit(Changes.by(Steps.cause("half"))
                        .create(SampleOrganisations.named("new-1", "Nowa"))
                        .save(StoreStories.renamed(SampleOrganisations.minimal(), "Inna"), 1)
                        .save(parent, 1)
                        .create(SampleOrganisations.named("new-2", "Nowa"))))
                .isInstanceOf(ConflictingChangeException.class);
        assertThat(StoreState.of(store())).isEqualTo(before);
    }

    /**
     * Rests a change on an aggregate that stays as it is: of its version, of one that is stale, of one that is not there, and beside
     * another conflict. If this fails, look whether the version is asked for at all, and in the same transaction.
     */
    @ContractRule(
            id = "STORE-76",
            says =
                    "MUST refuse a change set that rests on another version of an aggregate than the one kept, and change none that it"
                            + " rests on.")
    default void refusesWhatRestsOnStaleVersions() {
        Organisation first = SampleOrganisations.minimal();
        Steps.create(store(), first);
        Steps.save(store(), StoreStories.renamed(first, "Zmieniona"), 1);
        Organisation other = SampleOrganisations.named("new-1", "Nowa");
        assertConflicts(
                Changes.by(Steps.cause("stale")).create(other).require(first.getId(), 1),
                new Conflict(first.getId(), 1, 2));
        assertConflicts(
                Changes.by(Steps.cause("nobody"))
                        .require(StoreStories.NOBODY, 1)
                        .create(other),
                new Conflict(StoreStories.NOBODY, 1, 0));
        assertConflicts(
                Changes.by(Steps.cause("both")).save(first, 1).require(StoreStories.NOBODY, 2),
                new Conflict(first.getId(), 1, 2),
                new Conflict(StoreStories.NOBODY, 2, 0));
        assertThat(store().organisations().find(other.getId())).isEmpty();
        store().commit(Changes.by(Steps.cause("current")).create(other).require(first.getId(), 2));
        assertThat(store().organisations().find(other.getId())).isPresent();
        assertThat(store().organisations().find(first.getId()).orElseThrow().version())
                .isEqualTo(2);
    }

    private ConflictingChangeException assertConflicts(Changes changes, Conflict... expected) {
        ConflictingChangeException refused =
                catchThrowableOfType(ConflictingChangeException.class, () -> store().commit(changes));
        assertThat(refused).as("a change set that conflicts").isNotNull();
        assertThat(refused.getConflicts()).containsExactly(expected);
        assertThat(refused.getFailures()).hasSize(expected.length);
        return refused;
    }
}
