package pl.zwornik.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import pl.zwornik.id.Aggregate;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.RandomSamples;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFormatProperties {

    private final JsonFormat format = JsonFormat.strict();

    @Property(tries = 100)
    @Label("A sector is read as it was written, and written again with the same bytes")
    void sectorsComeBack(@ForAll long seed) {
        Sector sector = RandomSamples.sector(seed);
        byte[] written = format.writeSector(sector);
        Sector read = new SectorReader(format)
                .read(List.of(new Document("a.json", written)))
                .orThrow();
        assertThat(read).isEqualTo(sector);
        assertThat(format.writeSector(read)).isEqualTo(written);
    }

    @Property(tries = 100)
    @Label("The second, thorough reading gives what the fast one gives")
    void bothReadersAgree(@ForAll long seed) {
        for (Aggregate given : RandomSamples.sector(seed).aggregates()) {
            // An unknown field makes the fast reader give up; read leniently, the value is still whole.
            String text = Texts.utf8(format.write(given)).replaceFirst("\"id\"", "\"unknown\":[{}],\"id\"");
            Outcome<? extends Aggregate> read = format.lenient().read(Again.type(given), Texts.document(text));
            assertThat(read.failures()).extracting(Failure::severity).containsExactly(Severity.WARNING);
            assertThat(read.orThrow().equals(given)).isTrue();
        }
    }

    @Property(tries = 300)
    @Label("Whatever happens to the bytes, there is an outcome; each failure stands somewhere in the document")
    void damageHasAnOutcome(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = format.writeSector(RandomSamples.sector(seed % 50));
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = "{}[],:\"\\ 0aż".getBytes(StandardCharsets.UTF_8)[random.nextInt(12)];
        }
        Document document = new Document("a.json", bytes);
        for (JsonFormat any : List.of(format, format.lenient())) {
            for (Failure failure : any.readBundle(document).failures()) {
                assertThat(failure.place().inDocument()).contains("a.json");
                assertThat(failure.place().hasPosition()).isTrue();
            }
        }
    }
}
