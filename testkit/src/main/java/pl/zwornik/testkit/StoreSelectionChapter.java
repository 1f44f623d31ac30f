package pl.zwornik.testkit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about selections: each gives what filtering the snapshot would give.
 *
 * <p>Every rule asks every question that the samples, or a drawn sector, suggest. If one fails, look which facts feed the
 * index, and whether several facts of one aggregate make several rows and still one answer.
 *
 * @since 0.1.0
 */
public interface StoreSelectionChapter extends StoreChapter {

    /** How many sectors are drawn and put over each other. */
    int DRAWN = 3;

    /** Asks for known types, unknown types and types of another scheme. */
    @ContractRule(id = "STORE-23", says = "MUST select the organisations of a type.")
    default void selectsByType() {
        assertSelections(Selection::ofType);
    }

    /** Asks for names of all times, canonical and as written; if this fails, look where names are folded: once, in Java. */
    @ContractRule(id = "STORE-24", says = "MUST select the organisations of a name.")
    default void selectsByName() {
        assertSelections(Selection::named);
    }

    /**
     * Asks for identifiers of all times, and for the same values in another scheme; if this fails, look whether the scheme
     * belongs to what is looked up, and whether case and spaces count.
     */
    @ContractRule(id = "STORE-41", says = "MUST select the organisations of an identifier.")
    default void selectsByIdentifier() {
        assertSelections(Selection::identifiedBy);
    }

    /** Asks for units of every level; if this fails, look at seats of several options and at the shorter code. */
    @ContractRule(id = "STORE-25", says = "MUST select the organisations that may sit in a unit.")
    default void selectsBySeat() {
        assertSelections(Selection::maySitIn);
    }

    /**
     * Asks for units of every level; if this fails, look at areas of several options, and whether an area is found by the
     * units within it, not by those around it.
     */
    @ContractRule(id = "STORE-42", says = "MUST select the organisations that may serve a unit.")
    default void selectsByArea() {
        assertSelections(Selection::mayServe);
    }

    /** Asks for every organisation; if this fails, look at those that act for themselves, and at legal entities of earlier times. */
    @ContractRule(
            id = "STORE-43",
            says = "MUST select the organisations that act, or acted, in the legal personality of one.")
    default void selectsByLegalEntity() {
        assertSelections(Selection::actingFor);
    }

    /** Asks for every organisation; if this fails, look at successions that were inferred, and at several of one organisation. */
    @ContractRule(id = "STORE-44", says = "MUST select the organisations that may have come from one.")
    default void selectsByPredecessor() {
        assertSelections(Selection::maySucceed);
    }

    /** Asks for the list; if this fails, look whether the database orders by its own collation, or by the name alone. */
    @ContractRule(id = "STORE-26", says = "MUST order organisations by their names as Polish does, then by id.")
    default void ordersByName() {
        assertSelections(Selection::inNameOrder);
    }

    /** Asks for every organisation; if this fails, look at people with two posts there. */
    @ContractRule(id = "STORE-27", says = "MUST select the people with a post at an organisation.")
    default void selectsByPost() {
        assertSelections(Selection::withPostAt);
    }

    /**
     * Asks for names in capitals, family name first, and by the family name alone, which is not enough. If this fails, look
     * whether names are folded in Java, and both orders are found.
     */
    @ContractRule(id = "STORE-61", says = "MUST select the people of a name.")
    default void selectsPeopleByName() {
        assertSelections(Selection::peopleNamed);
    }

    /** Asks for every person; if this fails, look at claims that stand in the other of the two, and in both. */
    @ContractRule(
            id = "STORE-62",
            says = "MUST select the people who are claimed to be the same as a person, from both sides.")
    default void selectsByLink() {
        assertSelections(Selection::linkedWith);
    }

    /** Asks for every organisation; if this fails, look at memberships that ended, or began twice. */
    @ContractRule(id = "STORE-28", says = "MUST select the forums with a member.")
    default void selectsByMember() {
        assertSelections(Selection::withMember);
    }

    /** Asks for every person; if this fails, look at earlier holders of a seat. */
    @ContractRule(id = "STORE-29", says = "MUST select the forums with a seat held by a person.")
    default void selectsByHolder() {
        assertSelections(Selection::withSeatHeldBy);
    }

    /** Asks for every forum; if this fails, look at meetings of organs, which are of the forum too. */
    @ContractRule(id = "STORE-73", says = "MUST select the meetings of a forum.")
    default void selectsByForum() {
        assertSelections(MeetingSelections::ofForum);
    }

    /** Asks for every series. */
    @ContractRule(id = "STORE-74", says = "MUST select the meetings of a series.")
    default void selectsBySeries() {
        assertSelections(MeetingSelections::ofSeries);
    }

    /** Asks for every number in every forum; if this fails, look whether numbers of two forums are told apart. */
    @ContractRule(id = "STORE-75", says = "MUST select the meeting that adopted the resolution of a number of a forum.")
    default void selectsByResolution() {
        assertSelections(MeetingSelections::withResolution);
    }

    /**
     * Saves other values under the same ids and asks again. If this fails and the rules before hold, look whether the rows
     * of the old value are removed.
     */
    @ContractRule(id = "STORE-30", says = "MUST select by the values as they stand now, and no longer by earlier ones.")
    default void forgetsEarlierValues() {
        for (long seed = 1; seed <= DRAWN; seed++) {
            Steps.put(store(), RandomSamples.sector(seed));
        }
        assertAnswers(Selection::all);
        Steps.create(store(), StoreStories.threeVersions().get(0));
        Steps.save(store(), StoreStories.threeVersions().get(1), 1);
        assertThat(store().organisations().named("DRUGA nazwa!")).containsExactly(SampleOrganisations.MINIMAL);
        Steps.save(store(), StoreStories.threeVersions().get(0), 2);
        assertThat(store().organisations().named("DRUGA nazwa!")).isEmpty();
    }

    /**
     * Asks for a name composed and decomposed, in capitals, without diacritics and with other punctuation. If this fails,
     * look whether the question is folded like the names, by the same function.
     */
    @ContractRule(
            id = "STORE-31",
            says = "MUST find a name whatever its composition, case, diacritics and punctuation.")
    default void findsNamesHoweverWritten() {
        Steps.create(store(), Samples.sector());
        String name = "OPS w Łobżenicy";
        for (String asked : List.of(
                name,
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name.toUpperCase(Locale.ROOT),
                "ops w lobzenicy",
                " (OPS), w — ŁOBŻENICY. ")) {
            assertThat(store().organisations().named(asked))
                    .as(asked)
                    .containsExactly(OrganisationId.parse("ops-lobzenica"));
        }
        assertThat(store().organisations().named("OPS w Łobżenic")).isEmpty();
    }

    private void assertSelections(Function<Sector, List<Selection>> questions) {
        Steps.create(store(), Samples.sector());
        Steps.put(store(), RandomSamples.sector(1));
        assertAnswers(questions);
    }

    private void assertAnswers(Function<Sector, List<Selection>> questions) {
        for (Selection question : questions.apply(store().snapshot())) {
            assertThat(question.asked().apply(store())).as(question.name()).isEqualTo(question.expected());
        }
    }
}
