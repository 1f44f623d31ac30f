package pl.zwornik.port;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.port.InventedFormat.document;

@DisplayName("A reader of sectors")
class SectorReaderTest {

    private final SectorReader reader = new SectorReader(new InventedFormat());

    @Test
    @DisplayName("puts documents together whose parts refer to each other, in any order")
    void putsDocumentsTogether() {
        Sector whole = Lipka.sector().build().orThrow();
        assertThat(read(document("a", "forum", "anna"), document("b", "ops", "cus"), document("c", "series"))
                        .orThrow())
                .isEqualTo(whole);
        InventedFormat format = new InventedFormat();
        assertThat(read(new Document("a", format.writeSector(whole))).orThrow()).isEqualTo(whole);
    }

    @Test
    @DisplayName("reads nothing as an empty sector")
    void readsNothing() {
        assertThat(reader.read(List.of()).orThrow().aggregates()).isEmpty();
    }

    @Test
    @DisplayName("keeps what is declared external")
    void keepsExternals() {
        Sector sector = read(document("a", "anna", "external ops-lipka-mala")).orThrow();
        assertThat(sector.external()).containsExactly(Lipka.OPS_ID);
    }

    @Test
    @DisplayName("gives a value with warnings where nothing is wrong")
    void givesWarnings() {
        Outcome<Sector> outcome = read(document("a", "ops", "hint"));
        assertThat(outcome.isPresent()).isTrue();
        assertThat(places(outcome)).containsExactly("FACT-001 a:2:1 /1");
    }

    @Test
    @DisplayName("reports all failures of all documents with document, line and pointer, in their order")
    void reportsAllFailures() {
        Outcome<Sector> outcome = read(
                document("b", "ops", "anna", "unreadable ops-x", "ops"),
                document("a", "hint", "series", "cus", "cus", "unreadable ops-y"));
        assertThat(outcome.isPresent()).isFalse();
        assertThat(places(outcome))
                .containsExactly(
                        "FACT-001 b:3:1 /2",
                        "SEC-001 b:4:1 /3/id",
                        "FACT-001 a:1:1 /0",
                        "SEC-001 a:4:1 /3/id",
                        "FACT-001 a:5:1 /4");
    }

    @Test
    @DisplayName("does not call a reference dangling that leads to something unreadable")
    void forgivesReferencesToTheUnreadable() {
        assertThat(places(read(document("a", "anna", "unreadable ops-lipka-mala"))))
                .containsExactly("FACT-001 a:2:1 /1");
        assertThat(places(read(document("a", "anna", "unreadable ops-x"))))
                .containsExactly("SEC-002 a:1:1 /0/posts/0/organisation", "FACT-001 a:2:1 /1");
    }

    @Test
    @DisplayName("leaves references alone where the aggregates of a document cannot be told, and still reads the rest")
    void leavesReferencesAloneWhereBroken() {
        assertThat(places(read(document("a", "anna"), document("b", "broken"), document("c", "unreadable ops-x"))))
                .containsExactly("FACT-001 b:1:1 /0", "FACT-001 c:1:1 /0");
    }

    @Test
    @DisplayName("reports a failure once where two documents have one name")
    void reportsOnceForEqualNames() {
        assertThat(places(read(document("a", "ops"), document("a", "ops")))).containsExactly("SEC-001 a:1:1 /0/id");
    }

    @Test
    @DisplayName("reports a failure also where the format names no document")
    void reportsWithoutADocument() {
        Outcome<Sector> outcome = new SectorReader(new InventedFormat(false)).read(List.of(document("a", "anna")));
        assertThat(places(outcome)).containsExactly("SEC-002 /0/posts/0/organisation");
    }

    @Test
    @DisplayName("locates failures without comparing them with each other, and keeps those of other documents")
    void comparesNoFailures() {
        AtomicInteger compared = new AtomicInteger();
        FailureCode code = new CountingCode(compared);
        List<Failure> failures = IntStream.range(0, 500)
                .mapToObj(i -> Failure.of(code, Place.at("/1/" + i).in(i % 5 == 0 ? "c" : i % 2 == 0 ? "a" : "b")))
                .toList();
        List<Failure> located = reader.located(List.of(document("b"), document("a"), document("b")), failures);
        assertThat(compared).hasValue(0);
        assertThat(located)
                .extracting(failure -> failure.place().document())
                .containsSequence(Collections.nCopies(200, "b"))
                .containsSequence(Collections.nCopies(200, "a"))
                .endsWith(Collections.nCopies(100, "c").toArray(String[]::new))
                .hasSize(500);
    }

    /** A code that counts how often failures with it are compared. */
    private record CountingCode(AtomicInteger compared) implements FailureCode {

        @Override
        public String code() {
            return "TEST-001";
        }

        @Override
        public FailureTexts texts() {
            return FailureTexts.CORE;
        }

        @Override
        public boolean equals(Object other) {
            compared.incrementAndGet();
            return other instanceof CountingCode;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private Outcome<Sector> read(Document... documents) {
        return reader.read(List.of(documents));
    }

    private static List<String> places(Outcome<Sector> outcome) {
        return outcome.failures().stream()
                .map((Failure failure) -> failure.code().code() + " " + failure.place())
                .toList();
    }
}
