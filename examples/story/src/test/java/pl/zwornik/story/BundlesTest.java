package pl.zwornik.story;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.json.JsonSchema;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The bundles of the examples")
class BundlesTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    static Stream<Document> bundles() {
        return Stream.concat(Bundles.all().stream(), Stream.of(Bundles.inventedUnits()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("are valid by the schema, says an independent validator, as they are and as they are written")
    void areValid(Document bundle) {
        Sector sector =
                new SectorReader(JsonFormat.strict()).read(List.of(bundle)).orThrow();
        byte[] canonical = JsonFormat.strict().writeSector(sector);

        for (byte[] document : List.of(bundle.content(), canonical)) {
            String text = new String(document, StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("are given back by their canonical form, which is written again with the same bytes")
    void areGivenBack(Document bundle) {
        JsonFormat format = JsonFormat.strict();
        Sector sector = new SectorReader(format).read(List.of(bundle)).orThrow();
        byte[] canonical = format.writeSector(sector);

        Sector again = new SectorReader(format)
                .read(List.of(new Document("canonical", canonical)))
                .orThrow();
        assertThat(again).isEqualTo(sector);
        assertThat(format.writeSector(again)).isEqualTo(canonical);
    }
}
