package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Revision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about erasures beside other work, and after the store was closed.
 *
 * @since 0.1.0
 */
public interface StoreErasureSharingChapter extends StoreChapter {

    /**
     * Lets an erasure race with a save of the same person and with a claim to be that person, many times. Skipped unless the
     * store claims to be concurrent. If this fails, look whether the erasure locks the row of the person before it reads,
     * and whether a commit locks those whom it claims somebody to be.
     */
    @ContractRule(
            id = "STORE-63",
            says = "MUST let an erasure win over every save and claim that races with it.",
            level = ContractRule.Level.OPTIONAL)
    default void letsErasuresWin() {
        needs(StoreCapability.CONCURRENT);
        for (int round = 1; round <= Race.ROUNDS; round++) {
            PersonId id = PersonId.parse("p-" + round);
            PersonId other = PersonId.parse("o-" + round); // before and after it in the order of locks
            Person person =
                    Person.builder(id).name(PersonName.of("Ewa", "Zmyślonka")).build();
            Person claiming = ErasureStories.claiming(other, id);
            Steps.create(store(), person, Person.builder(other).build());
            Changes change = round % 2 == 0
                    ? Changes.by(Steps.cause("late")).save(person, 1)
                    : Changes.by(Steps.cause("late")).save(claiming, 1);
            List<Object> outcomes = Race.of(
                    () -> store().erase(id, ErasureGrounds.REQUEST, Steps.cause("erased")),
                    () -> store().commit(change));
            assertThat(outcomes.get(0)).as("the erasure").isInstanceOf(Erasure.class);
            assertThat(outcomes.get(1))
                    .as("what races with it")
                    .satisfiesAnyOf(
                            won -> assertThat(won).isInstanceOf(java.util.Map.class),
                            late -> assertThat(late).isInstanceOf(ConflictingChangeException.class),
                            refused -> assertThat(refused).isInstanceOf(RejectedChangesException.class));
            ErasureStories.assertErased(store().people().find(id).orElseThrow().value());
            assertThat(store().people().revisions(id)).hasSize(1);
            assertThat(store().people().linkedWith(id)).isEmpty();
            for (Revision revision : store().people().revisions(other)) {
                assertThat(store().people()
                                .find(other, revision.version())
                                .orElseThrow()
                                .value()
                                .getLinks())
                        .isEmpty();
            }
        }
    }

    /**
     * Closes the store after an erasure, and opens it again. Skipped unless the store claims to be durable. If this fails,
     * look whether the erasure returns before it is safe.
     */
    @ContractRule(
            id = "STORE-64",
            says = "MUST have everybody erased who was, when it is opened again.",
            level = ContractRule.Level.OPTIONAL)
    default void staysErased() {
        needs(StoreCapability.DURABLE);
        ErasureStories.keep(store());
        ErasureStories.erase(store());
        StoreState before = StoreState.of(store());
        assertThat(StoreState.of(reopened())).isEqualTo(before);
        ErasureStories.assertErased(
                store().people().find(ErasureStories.ERASED).orElseThrow().value());
    }
}
