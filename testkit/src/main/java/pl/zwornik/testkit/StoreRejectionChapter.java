package pl.zwornik.testkit;

import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.SectorFailures;
import pl.zwornik.testkit.samples.AwkwardText;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The chapter of {@link StoreContract} about changes that cannot be kept for what they are.
 *
 * @since 0.1.0
 */
public interface StoreRejectionChapter extends StoreChapter {

    /**
     * Refers to nobody from a creation, from a save, and twice in one change set; to an id that another kind has, too. If
     * this fails, look whether targets are checked by kind and id, for saves as well, and all at once.
     */
    @ContractRule(id = "STORE-12", says = "MUST refuse references that lead to nothing, naming each of them.")
    default void refusesDanglingReferences() {
        Steps.create(store(), Samples.sector());
        assertDangling(
                Changes.by(Steps.cause("created")).create(StoreStories.partOf("new-1", StoreStories.NOBODY)), "nobody");
        assertDangling(
                Changes.by(Steps.cause("saved"))
                        .save(
                                SampleOrganisations.minimal().toBuilder()
                                        .parent(StoreStories.NOBODY)
                                        .build(),
                                1),
                "nobody");
        assertDangling(
                Changes.by(Steps.cause("two"))
                        .create(StoreStories.partOf("new-1", SampleOrganisations.PARENT))
                        .create(StoreStories.forumOf(
                                "new-2", StoreStories.NOBODY, SampleOrganisations.FULL, OrganisationId.parse("p-1"))),
                "nobody",
                "p-1");
    }

    /**
     * Commits a creation and a save beside a reference to nobody. If this fails, look at the transaction, as for STORE-11.
     */
    @ContractRule(id = "STORE-13", says = "MUST keep nothing of a change set in which one reference leads to nothing.")
    default void keepsNothingWhereOneDangles() {
        Steps.create(store(), Samples.sector());
        StoreState before = StoreState.of(store());
        assertThatThrownBy(() -> store().commit(Changes.by(Steps.cause("half"))
                        .create(SampleOrganisations.named("new-1", "Nowa"))
                        .save(StoreStories.renamed(SampleOrganisations.minimal(), "Inna"), 1)
                        .create(StoreStories.partOf("new-2", StoreStories.NOBODY))
                        .create(SampleOrganisations.named("new-3", "Nowa"))))
                .isInstanceOf(RejectedChangesException.class);
        assertThat(StoreState.of(store())).isEqualTo(before);
    }

    /**
     * Creates two organisations that are parts of each other, a forum before its member, and lets a kept one refer to a
     * new one. If this fails, look whether targets are checked before everything is written.
     */
    @ContractRule(id = "STORE-14", says = "MUST accept references within one change set, mutual ones and in any order.")
    default void acceptsReferencesWithinAChangeSet() {
        Organisation first = StoreStories.partOf("first", OrganisationId.parse("second"));
        Organisation second = StoreStories.partOf("second", first.getId());
        Forum forum = StoreStories.forumOf("a", first.getId());
        Steps.create(store(), forum, first, second);
        Organisation third = StoreStories.partOf("third", first.getId());
        Organisation moved = second.toBuilder().parent(third.getId()).build();
        store().commit(Changes.by(Steps.cause("moved")).save(moved, 1).create(third));
        assertThat(store().snapshot().aggregates()).hasSize(4);
        assertThat(store().organisations().find(second.getId()))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(moved));
    }

    /**
     * Creates a forum of two million characters beside a small organisation. Skipped unless the store claims to limit
     * documents. If this fails, look whether the length is checked before anything is written.
     */
    @ContractRule(
            id = "STORE-15",
            says = "MUST refuse a document that is longer than its limit, and keep nothing of the change set.",
            level = ContractRule.Level.OPTIONAL)
    default void refusesLongDocuments() {
        needs(StoreCapability.LIMITED_DOCUMENTS);
        Steps.create(store(), Samples.sector());
        StoreState before = StoreState.of(store());
        List<Clause> clauses = IntStream.range(0, 20)
                .mapToObj(i ->
                        Clause.of(LocalId.parse("c-" + i), ClauseKinds.TERM, "x".repeat(AwkwardText.LONGEST_BLOCK)))
                .toList();
        Forum longest =
                StoreStories.forumOf("long").toBuilder().clauses(clauses).build();
        RejectedChangesException refused = catchThrowableOfType(
                RejectedChangesException.class,
                () -> Steps.create(store(), SampleOrganisations.named("new-1", "Nowa"), longest));
        assertThat(refused).isNotNull();
        assertThat(refused.getFailures())
                .extracting(failure -> failure.code().code())
                .containsExactly(PortFailures.DOCUMENT_TOO_LONG.code());
        assertThat(StoreState.of(store())).isEqualTo(before);
        assertThat(store().forums().find(ForumId.parse("long"))).isEmpty();
    }

    private void assertDangling(Changes changes, String... targets) {
        RejectedChangesException refused =
                catchThrowableOfType(RejectedChangesException.class, () -> store().commit(changes));
        assertThat(refused).as("a change set with a dangling reference").isNotNull();
        assertThat(refused.getFailures()).extracting(Failure::code).containsOnly(SectorFailures.REFERENCE_DANGLING);
        assertThat(refused.getFailures())
                .extracting(failure -> failure.parameters().get("id"))
                .containsExactlyInAnyOrder(targets);
    }
}
