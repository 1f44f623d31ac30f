package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Versioned;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The chapter of {@link StoreContract} about what an erasure refuses, and what it answers.
 *
 * @since 0.1.0
 */
public interface StoreErasureAnswerChapter extends StoreChapter {

    /** Gives the name, declined, as the reason. If this fails, look for the check of the cause. */
    @ContractRule(id = "STORE-57", says = "MUST refuse an erasure whose cause may name the person, and change nothing.")
    default void refusesCausesThatName() {
        ErasureStories.keep(store());
        StoreState before = StoreState.of(store());
        assertThatThrownBy(() -> store().erase(
                                ErasureStories.ERASED,
                                ErasureGrounds.REQUEST,
                                ErasureStories.naming("wniosek Zdzisławy Zmyślonki")))
                .isInstanceOfSatisfying(RejectedChangesException.class, refused -> assertThat(refused.getFailures())
                        .singleElement()
                        .satisfies(one -> assertThat(one.code()).isEqualTo(PortFailures.CAUSE_NAMES_PERSON)));
        assertThat(StoreState.of(store())).isEqualTo(before);
    }

    /**
     * Erases a person who is named in a source and in the cause of another, and in a source of somebody whose claim to be
     * that person is removed. If this fails, look whether every version of everything is looked through, the versions that
     * the erasure makes among them, and whether something that is to be reported was changed.
     */
    @ContractRule(
            id = "STORE-58",
            says =
                    "MUST tell each version kept afterwards in which an erased person may be named, and touch nothing there.")
    default void tellsMentions() {
        ErasureStories.keep(store());
        ErasureStories.keepLinkedAndNaming(store());
        assertThat(ErasureStories.erase(store()).mentions())
                .containsExactly(
                        new Mention(SampleOrganisations.PARENT, 2, "cause/reason"),
                        new Mention(SampleOrganisations.PARENT, 2, "organisation/sources/quote"),
                        new Mention(ErasureStories.LINKED_AND_NAMING, 2, "person/sources/quote"),
                        new Mention(ErasureStories.LINKED_AND_NAMING, 3, "person/sources/quote"),
                        new Mention(ErasureStories.ONCE_LINKED, 2, "cause/reason"));
        assertThat(store().organisations().find(SampleOrganisations.PARENT))
                .contains(new Versioned<>(ErasureStories.naming(), 2));
        assertThat(store().people().find(ErasureStories.LINKED_AND_NAMING))
                .contains(new Versioned<>(ErasureStories.linkedAndNaming(List.of()), 3));
    }

    /** Saves a tombstone, and creates one. If this fails, look whether saving one is told from erasing. */
    @ContractRule(
            id = "STORE-59",
            says = "MUST refuse a tombstone that is saved over a person, and accept one that is created.")
    default void tellsTombstones() {
        ErasureStories.keep(store());
        StoreState before = StoreState.of(store());
        ErasureStories.assertRejected(
                store(),
                Changes.by(Steps.cause("by hand")).save(ErasureStories.TOMBSTONE, 3),
                PortFailures.SAVED_TOMBSTONE);
        assertThat(StoreState.of(store())).isEqualTo(before);
        Person elsewhere = Person.erased(
                PersonId.parse("p-elsewhere"),
                ErasureStories.TOMBSTONE.getErased().orElseThrow());
        Steps.create(store(), elsewhere);
        assertThat(store().people().find(elsewhere.getId())).contains(new Versioned<>(elsewhere, 1));
    }

    /** Erases nobody, and somebody twice. If this fails, look at what an erasure does where there is nothing to do. */
    @ContractRule(
            id = "STORE-60",
            says = "MUST refuse to erase who is not kept, and change nothing where a person is erased again.")
    default void erasesOnce() {
        ErasureStories.keep(store());
        assertThatThrownBy(() -> store().erase(PersonId.parse("nobody"), ErasureGrounds.REQUEST, Steps.cause("erased")))
                .isInstanceOfSatisfying(RejectedChangesException.class, refused -> assertThat(refused.getFailures())
                        .singleElement()
                        .satisfies(one -> assertThat(one.code()).isEqualTo(PortFailures.PERSON_NOT_KEPT)));
        Erasure first = ErasureStories.erase(store());
        StoreState before = StoreState.of(store());
        Erasure second =
                store().erase(ErasureStories.ERASED, ErasureGrounds.RETENTION_ENDED, Steps.cause("erased again"));
        assertThat(second).isEqualTo(new Erasure(ErasureStories.ERASED, first.version(), List.of(), List.of()));
        assertThat(StoreState.of(store())).isEqualTo(before);
    }
}
