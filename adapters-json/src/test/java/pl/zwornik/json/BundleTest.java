package pl.zwornik.json;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.ResultFailures;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTest {

    private final JsonFormat format = JsonFormat.strict();

    @Test
    @DisplayName("Parts know where they stand, in one line or in many")
    void partsKnowTheirPlaces() {
        String text = "\uFEFF"
                + Texts.sector(
                        "\"series\":[§{\"id\":\"a\",\"topics\":[{\"text\":\"żółć\"}]}, §{\"id\":\"b\"},\n  §{\"id\":\"c\"}]");
        List<String> places = Texts.at(text, " /series/0", " /series/1", " /series/2");
        assertThat(places(format, text)).isEqualTo(places);
        assertThat(places(format.lenient(), text.replace("\"c\"", "\"c\",\"x\":1")))
                .isEqualTo(places);
    }

    private static List<String> places(JsonFormat format, String text) {
        return format.readBundle(Texts.document(text)).orThrow().parts().stream()
                .map(part -> " " + part.place())
                .toList();
    }

    @Test
    @DisplayName("An unreadable aggregate is named by its id, and references are checked in the same reading")
    void namesUnreadableAggregates() {
        String text = Texts.sector(
                "\"organisations\":[\n{\"id\":\"a\",\"type\":\"OPS\",\"life\":§\"x\"},"
                        + "\n{\"id\":\"b\",\"type\":\"OPS\",\"parent\":\"a\"},\n{\"type\":\"OPS\",\"id\":\"c\",\"parent\":§\"nobody\"}]");
        List<String> expected = Texts.at(text, "FACT-004 /organisations/0/life", "SEC-002 /organisations/2/parent");
        Outcome<Bundle> outcome = format.readBundle(Texts.document(text));
        assertThat(Texts.lines(outcome.failures())).isEqualTo(expected.subList(0, 1));
        assertThat(outcome.orThrow().unreadable()).containsExactly(OrganisationId.parse("a"));
        assertThat(read(text)).isEqualTo(expected);
    }

    private List<String> read(String text) {
        return Texts.lines(
                new SectorReader(format).read(List.of(Texts.document(text))).failures());
    }

    @Test
    @DisplayName("Where an aggregate cannot be named, there is no bundle: references to it would seem dangling")
    void hasNoBundleWhereSomethingCannotBeTold() {
        for (String fields : List.of(
                "\"organisations\":[{\"id\":\"A\",\"type\":\"OPS\"}]",
                "\"organisations\":[{\"type\":\"OPS\"}]",
                "\"organisations\":[\"a\"]",
                "\"organisations\":{\"id\":\"a\",\"type\":\"OPS\"}",
                "\"organizations\":[{\"id\":\"a\",\"type\":\"OPS\"}]",
                "\"external\":[{\"kind\":\"organisation\",\"id\":\"A\"}]",
                "\"external\":[{\"kind\":\"thing\",\"id\":\"a\"}]",
                "\"organisations\":[{\"id\":\"a\",\"type\":\"OPS\"}")) {
            Outcome<Bundle> outcome = format.readBundle(Texts.document(Texts.sector(fields)));
            assertThat(outcome.isPresent()).as(fields).isFalse();
            assertThat(outcome.failures()).as(fields).hasSize(1);
            assertThat(outcome.failures().get(0).place().hasPosition()).isTrue();
        }
    }

    @Test
    @DisplayName("An aggregate that is sound but for an unknown field still counts, so that its references are checked")
    void keepsAggregatesWithUnknownFields() {
        String text = Texts.sector("\"organisations\":[{\"id\":\"a\",\"type\":\"OPS\",§\"x\":1,\"parent\":§\"b\"}]");
        assertThat(format.readBundle(Texts.document(text)).orThrow().parts()).hasSize(1);
        assertThat(read(text))
                .isEqualTo(Texts.at(text, "JSON-008 /organisations/0", "SEC-002 /organisations/0/parent"));
        assertThat(Texts.lines(new SectorReader(format.lenient())
                        .read(List.of(Texts.document(text)))
                        .failures()))
                .isEqualTo(Texts.at(text, "WARNING JSON-008 /organisations/0", "SEC-002 /organisations/0/parent"));
    }

    @Test
    @DisplayName("A duplicate id is told with the place of both")
    void locatesDuplicates() {
        Document document = Texts.document(Texts.sector("\"people\":[\n{\"id\":\"a\"},\n{\"id\":\"a\"}]"));
        Failure failure =
                new SectorReader(format).read(List.of(document)).failures().get(0);
        assertThat(Texts.lines(List.of(failure))).containsExactly("SEC-001 a.json:3:7 /people/1/id");
        assertThat(failure.parameters()).containsEntry("first", "a.json:2:1 /people/0");
    }

    @Test
    @DisplayName("Locating finds pointers, the nearest parent of what is absent, and leaves what is settled")
    void locates() {
        String text = "§{\n \"a\":§[§1,§{\"b/c~\":§\"ż\", \"d\":§2}]\n}";
        Document document = Texts.document(text);
        List<Failure> failures =
                List.of(at("/x"), at("/a/7"), at("/a/0/deep"), at("/a/1/none/at/all"), at("/a/1/b~1c~0"), at("/a/1/d"));
        assertThat(Texts.lines(format.locate(document, failures)))
                .isEqualTo(Texts.at(
                        text,
                        "MOD-001 /x",
                        "MOD-001 /a/7",
                        "MOD-001 /a/0/deep",
                        "MOD-001 /a/1/none/at/all",
                        "MOD-001 /a/1/b~1c~0",
                        "MOD-001 /a/1/d"));
        assertThat(Texts.lines(format.locate(document, List.of(at("/a/0"), at("")))))
                .as("in the order given")
                .containsExactly("MOD-001 a.json:2:7 /a/0", "MOD-001 a.json:1:1");
        Failure settled =
                Failure.of(ResultFailures.ATTRIBUTE_MISSING, Place.at("/a").on(7, 7));
        Failure foreign = at("/a").at(Place.at("/a").in("b.json"));
        assertThat(format.locate(document, List.of(settled, foreign))).containsExactly(settled, foreign);
    }

    @Test
    @DisplayName("In a document that breaks off, what stands before is located, the rest at the nearest parent")
    void locatesInBrokenDocuments() {
        Document document = Texts.document("{\"a\":{\"b\":1,\n\"c\":[tru");
        assertThat(Texts.lines(format.locate(document, List.of(at("/a/b"), at("/a/c/3"), at("/z")))))
                .containsExactly("MOD-001 a.json:1:11 /a/b", "MOD-001 a.json:2:5 /a/c/3", "MOD-001 a.json:1:1 /z");
    }

    private static Failure at(String pointer) {
        return Failure.of(ResultFailures.ATTRIBUTE_MISSING, pointer);
    }
}
