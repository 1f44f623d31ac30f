package pl.zwornik.testkit;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;
import pl.zwornik.sector.SectorFailures;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link DocumentFormatContract} about documents of several aggregates.
 *
 * @since 0.1.0
 */
public interface FormatSectorChapter extends FormatChapter {

    /**
     * Writes and reads sectors with external ids and declared coverage. If this fails and FORMAT-01 holds, look at what a
     * sector has beside its aggregates.
     */
    @ContractRule(
            id = "FORMAT-10",
            says = "MUST read a sector equal to the one that was written, with all it declares.")
    default void readsSectors() {
        for (Sector sector :
                List.of(Sector.builder().build().orThrow(), Samples.declaringSector(), RandomSamples.sector(1))) {
            assertThat(read(document("sector", sector)).orThrow().equals(sector))
                    .as("sector with %d aggregates", sector.aggregates().size())
                    .isTrue();
        }
    }

    /**
     * Reads the places of the parts. If this fails, look whether each part is told where it stands in the document, so that
     * its own paths can be added to that pointer.
     */
    @ContractRule(id = "FORMAT-11", says = "MUST give each aggregate of a document with its own place in it.")
    default void placesParts() {
        List<Organisation> given = List.of(alone(), FormatSteps.parent());
        Document document = document("parts", FormatSteps.sector(alone(), FormatSteps.parent()));
        List<Bundle.Part> parts = format().readBundle(document).orThrow().parts();
        assertThat(parts).extracting(Bundle.Part::value).containsExactlyInAnyOrderElementsOf(given);
        assertThat(parts).extracting(part -> part.place().pointer()).doesNotHaveDuplicates();
        for (Bundle.Part part : parts) {
            assertThat(part.place().inDocument()).contains("parts");
            Failure below = Failure.of(SectorFailures.ID_TWICE, part.place().below("/id"));
            Failure located = format().locate(document, List.of(below)).get(0);
            FormatSteps.assertPlaced(located, document, part.value().id().value(), "/id");
        }
    }

    /**
     * Reads two documents each of which refers to the other. If this fails, look whether references are checked while one
     * document is read.
     */
    @ContractRule(
            id = "FORMAT-12",
            says = "MUST leave references unchecked, so that documents may refer to each other.")
    default void readsDocumentsTogether() {
        Organisation target = alone();
        Organisation referring = StoreStories.partOf("b-second", target.getId());
        Document first = document("first", FormatSteps.sector(target, referring));
        first = new Document("first", replaced(first.content(), "a-child", "a-other"));
        Document second = document("second", FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        second = new Document("second", replaced(second.content(), FormatSteps.PARENT, "b-second"));
        assertThat(read(first).isPresent()).as("without the other document").isFalse();
        assertThat(read(second).isPresent()).as("without the other document").isFalse();
        assertThat(read(first, second).orThrow().organisations())
                .extracting(one -> one.getId().value())
                .containsExactly("a-child", "a-other", "b-second", "z-parent");
    }

    /**
     * Reads a reference to nobody. If this fails, look at {@code locate}, and whether the pointers of the format are those
     * of the model.
     */
    @ContractRule(id = "FORMAT-13", says = "MUST locate a reference that nothing answers.")
    default void locatesDanglingReferences() {
        Document document = dangling("dangling");
        List<Failure> failures = read(document).failures();
        Failure dangling = FormatSteps.only(failures, SectorFailures.REFERENCE_DANGLING);
        FormatSteps.assertPlaced(dangling, document, "z-absent", "/parent");
        assertThat(failures).hasSize(1);
    }

    /**
     * Reads one id in two documents. If this fails, look as for FORMAT-13.
     */
    @ContractRule(id = "FORMAT-14", says = "MUST locate an id that stands twice.")
    default void locatesDuplicates() {
        Document first = document("first", FormatSteps.sector(FormatSteps.parent()));
        Document second = document("second", FormatSteps.sector(FormatSteps.parent()));
        List<Failure> failures = read(first, second).failures();
        FormatSteps.assertPlaced(
                FormatSteps.only(failures, SectorFailures.ID_TWICE), second, FormatSteps.PARENT, "/id");
        assertThat(failures).hasSize(1);
    }

    /**
     * Reads an aggregate that cannot be used, another that refers to it, and a third that refers to nobody. If this fails,
     * look whether the bundle names the ids of unreadable aggregates.
     */
    @ContractRule(
            id = "FORMAT-15",
            says = "MUST name the aggregates that it cannot read, so that references are checked in the same reading.")
    default void namesUnreadableAggregates() {
        Document sound = document("broken", FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        Document unreadable = new Document("broken", replaced(sound.content(), "1980-01-02", "1980-13-02"));
        byte[] dangling = replaced(dangling("dangling").content(), "a-child", "b-child");
        Document renamed = new Document("dangling", replaced(dangling, FormatSteps.PARENT, "y-parent"));
        Outcome<Sector> outcome = read(unreadable, renamed);
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures())
                .extracting(Failure::code)
                .containsExactlyInAnyOrder(FactFailures.DATE_NOT_REAL, SectorFailures.REFERENCE_DANGLING);
    }

    private Outcome<Sector> read(Document... documents) {
        return new SectorReader(format()).read(List.of(documents));
    }

    private Document document(String name, Sector sector) {
        return new Document(name, format().writeSector(sector));
    }

    /** A document in which {@code a-child} refers to {@code z-absent}, beside an organisation that nobody refers to. */
    private Document dangling(String name) {
        Document sound = document(name, FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        return new Document(name, replaced(sound.content(), FormatSteps.PARENT, "z-absent"));
    }

    private static Organisation alone() {
        return FormatSteps.child().toBuilder().parent(Optional.empty()).build();
    }
}
