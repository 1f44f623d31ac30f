package pl.zwornik.testkit;

import java.util.Comparator;
import java.util.List;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.IdFailures;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.SectorFailures;
import pl.zwornik.territory.TerritoryFailures;
import pl.zwornik.testkit.samples.SamplePeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The chapter of {@link DocumentFormatContract} about failures: all of them, each with its place.
 *
 * @since 0.1.0
 */
public interface FormatFailureChapter extends FormatChapter {

    /**
     * Reads a day that no calendar has. If this fails, look whether lines and columns count from 1, and whether the pointer
     * is that of the attribute in the model.
     */
    @ContractRule(id = "FORMAT-16", says = "MUST tell of a failure its document, line, column, pointer and code.")
    default void locatesFailures() {
        Document document = damaged(FormatSteps.DAY, "1990-02-30");
        Outcome<Organisation> outcome = format().read(Organisation.class, document);
        assertThat(outcome.isPresent()).isFalse();
        FormatSteps.assertPlaced(
                FormatSteps.only(outcome.failures(), FactFailures.DATE_NOT_REAL), document, "1990-02-30", "/life");
    }

    /**
     * Reads three mistakes in one aggregate, and mistakes in two aggregates of one document. If this fails, look whether
     * reading goes on after the first failure.
     */
    @ContractRule(id = "FORMAT-17", says = "MUST collect all failures of a document, in the order of the document.")
    default void collectsFailures() {
        byte[] two = replaced(damaged(FormatSteps.DAY, "1990-02-30").content(), FormatSteps.SEAT, "9921052");
        Document document = new Document("three", replaced(two, FormatSteps.PARENT, "Z PARENT"));
        List<Failure> failures = format().read(Organisation.class, document).failures();
        assertThat(failures)
                .extracting(Failure::code)
                .containsExactlyInAnyOrder(
                        FactFailures.DATE_NOT_REAL, TerritoryFailures.VOIVODESHIP_UNKNOWN, IdFailures.MALFORMED);
        FormatSteps.assertPlaced(
                FormatSteps.only(failures, TerritoryFailures.VOIVODESHIP_UNKNOWN), document, "9921052", "/seats/0");
        FormatSteps.assertPlaced(FormatSteps.only(failures, IdFailures.MALFORMED), document, "Z PARENT", "/parent");
        assertThat(failures)
                .extracting(Failure::place)
                .isSortedAccordingTo(Comparator.comparing(Place::line).thenComparing(Place::column));

        byte[] sector = format().writeSector(FormatSteps.sector(FormatSteps.child(), FormatSteps.parent()));
        byte[] broken = replaced(replaced(sector, FormatSteps.DAY, "1990-02-30"), "1980-01-02", "1980-02-30");
        Outcome<Bundle> bundle = format().readBundle(new Document("bundle", broken));
        assertThat(bundle.failures())
                .extracting(Failure::code)
                .containsExactly(FactFailures.DATE_NOT_REAL, FactFailures.DATE_NOT_REAL);
        assertThat(bundle.failures()).extracting(Failure::place).doesNotHaveDuplicates();
    }

    /**
     * Reads an attribute under another name, alone and within a sector; the pointer need not show that name, which may be
     * somebody's. If this fails, look whether unknown names are skipped: what a document says and nobody reads is lost at
     * the next writing.
     */
    @ContractRule(id = "FORMAT-18", says = "MUST tell of every attribute that it does not know, with its place.")
    default void tellsOfUnknownAttributes() {
        Document document = damaged("life", "lifexyz");
        List<Failure> failures = format().read(Organisation.class, document).failures();
        assertThat(failures).hasSize(1);
        FormatSteps.assertPlaced(failures.get(0), document, "lifexyz", "");

        byte[] sector = format().writeSector(FormatSteps.sector(FormatSteps.parent()));
        Document bundle = new Document("bundle", replaced(sector, "life", "lifexyz"));
        assertThat(format().readBundle(bundle).failures())
                .singleElement()
                .satisfies(failure -> FormatSteps.assertPlaced(failure, bundle, "lifexyz", "/organisations/0"));
    }

    /**
     * Reads a person as an organisation, a sector as a person, and an aggregate as a sector. If this fails, look whether a
     * document says what it holds.
     */
    @ContractRule(id = "FORMAT-19", says = "MUST refuse a document of another kind than the one asked for.")
    default void refusesOtherKinds() {
        Document person = new Document("person", format().write(SamplePeople.minimal()));
        Document sector = new Document("sector", format().writeSector(FormatSteps.sector(FormatSteps.parent())));
        assertRefused(format().read(Organisation.class, person));
        assertRefused(format().read(Organisation.class, sector));
        assertRefused(format().readBundle(person));
    }

    private static void assertRefused(Outcome<?> outcome) {
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures()).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.severity()).isEqualTo(Severity.ERROR);
            assertThat(failure.place().inDocument()).isPresent();
        });
    }

    /**
     * Locates failures that others found: at a value, at an absent attribute, in a document that cannot be read. If this
     * fails, look whether each failure comes back, in its order, with code and parameters.
     */
    @ContractRule(
            id = "FORMAT-20",
            says = "MUST locate failures by their pointers, and hand back those it cannot locate.")
    default void locatesByPointer() {
        Document document = new Document("document", format().write(FormatSteps.child()));
        Failure parent = found("document", "/parent").with("id", "x");
        Failure absent = found("document", "/sources/7/quote").with("id", "y");
        List<Failure> located = format().locate(document, List.of(absent, parent));
        assertThat(located).extracting(Failure::parameters).containsExactly(absent.parameters(), parent.parameters());
        assertThat(located).extracting(one -> one.place().pointer()).containsExactly("/sources/7/quote", "/parent");
        FormatSteps.assertPlaced(located.get(1), document, FormatSteps.PARENT, "/parent");

        Document broken = new Document("broken", new byte[] {(byte) 0xff, '{'});
        assertThat(format().locate(broken, List.of(parent)))
                .extracting(Failure::code, Failure::parameters)
                .containsExactly(tuple(parent.code(), parent.parameters()));
        assertThat(format().locate(document, List.of())).isEmpty();
    }

    private static Failure found(String document, String pointer) {
        return Failure.of(SectorFailures.REFERENCE_DANGLING, Place.at(pointer).in(document));
    }

    private Document damaged(String text, String by) {
        Aggregate child = FormatSteps.child();
        return new Document("damaged", replaced(format().write(child), text, by));
    }
}
