package pl.zwornik.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class JsonSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    private final JsonFormat format = JsonFormat.strict();

    /** Where this fails, the tables changed: write it anew, and say in the changelog what changed. */
    @Test
    @DisplayName("The committed schema is the one that the tables give; -Dtest.jvm.args=-Dzwornik.write=true writes it")
    void committedSchemaIsCurrent() throws IOException {
        if (Boolean.getBoolean("zwornik.write")) {
            Files.writeString(Path.of("src/main/resources/pl/zwornik/json/zwornik-1.0.schema.json"), JsonSchema.text());
            return;
        }
        try (InputStream committed = JsonSchema.class.getResourceAsStream("zwornik-1.0.schema.json")) {
            assertThat(new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(JsonSchema.text());
        }
    }

    @Test
    @DisplayName("What is written is valid: every kind, and whole sectors")
    void acceptsWhatIsWritten() {
        Samples.aggregates().forEach(given -> assertValid(Texts.utf8(format.write(given))));
        assertValid(Texts.utf8(format.writeSector(Samples.declaringSector())));
        for (long seed = 1; seed <= 10; seed++) {
            assertValid(Texts.utf8(format.writeSector(RandomSamples.sector(seed))));
        }
    }

    private static void assertValid(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    /** The fields of an organisation behind id and type. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lief\":\"/\"",
                "\"life\":null",
                "\"life\":\"2021-13/\"",
                "\"life\":\"2021-11-03\"",
                "\"life\":\"../2021\"",
                "\"parent\":\"OPS\"",
                "\"parent\":\"a--b\"",
                "\"variant\":\"a b\"",
                "\"functions\":\"A\"",
                "\"functions\":[1]",
                "\"names\":[{\"text\":\"a\",\"language\":\"pl\"}]",
                "\"names\":[{\"kind\":\"FULL\",\"text\":\" \",\"language\":\"pl\"}]",
                "\"names\":[{\"kind\":\"FULL\",\"text\":\"a\",\"language\":\"PL\"}]",
                "\"names\":[{\"kind\":\"FULL\",\"text\":\"a\",\"language\":\"pl\",\"x\":1}]",
                "\"seats\":[{\"certainty\":\"SURE\"}]",
                "\"seats\":[{\"certainty\":\"CERTAIN\",\"options\":[{\"value\":\"31\"}]}]",
                "\"seats\":[{\"certainty\":\"CERTAIN\",\"options\":[{\"value\":\"30\",\"reasons\":[\"low\"]}]}]",
                "\"contactPoints\":[{\"value\":\"1\"}]",
                "\"contactPoints\":[{\"kind\":\"ADDRESS\",\"address\":{\"postalCode\":\"1234\"}}]",
                "\"contactPoints\":[{\"kind\":\"ADDRESS\",\"address\":\"Lipka\"}]",
                "\"successions\":[{\"predecessor\":\"a\"}]",
                "\"successions\":[{\"predecessor\":\"a\",\"basis\":\"STATED\",\"effectiveFrom\":\"1.1.2024\"}]",
                "\"legalEntities\":[\"a\"]",
                "\"positions\":[{\"role\":\"HEAD\"}]",
                "\"sources\":[{\"quote\":\"a\"}]",
                "\"extensions\":{\"x\":1}",
                "\"extensions\":[]"
            })
    @DisplayName("A bad organisation is refused by schema and reading alike, alone and in a bundle")
    void refusesWhatReadingRefuses(String fields) {
        String alone = Texts.organisation(fields);
        String bundle = Texts.sector("\"organisations\":[{\"id\":\"ops-a\",\"type\":\"OPS\"," + fields + "}]");
        assertThat(SCHEMA.validate(alone, InputFormat.JSON)).isNotEmpty();
        assertThat(SCHEMA.validate(bundle, InputFormat.JSON)).isNotEmpty();
        assertThat(format.read(pl.zwornik.organisation.Organisation.class, Texts.document(alone))
                        .isPresent())
                .isFalse();
        assertThat(format.readBundle(Texts.document(bundle)).failures()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"Head\"", "\"a--b\"", "\"head-\"", "\"a b\"", "null", "1", "[\"head\"]"})
    @DisplayName("A bad position of a post is refused by schema and reading alike, and so is a post with nothing else")
    void refusesBadPositions(String position) {
        String post = "\"organisation\":\"a\",\"role\":\"HEAD\",\"position\":";
        assertValid(holding(post + "\"deputy-2\""));
        for (String bad : List.of(holding(post + position), holding("\"position\":\"deputy-2\""))) {
            assertThat(SCHEMA.validate(bad, InputFormat.JSON)).isNotEmpty();
            assertThat(format.readBundle(Texts.document(bad)).failures())
                    .isNotEmpty()
                    .allMatch(failure -> failure.place().pointer().startsWith("/people/0/posts/0"));
        }
    }

    private static String holding(String post) {
        return Texts.sector("\"people\":[{\"id\":\"p-1\",\"posts\":[{" + post + "}]}]");
    }

    @Test
    @DisplayName("A bad header or section is refused by schema and reading alike")
    void refusesBadHeaders() {
        for (String text : List.of(
                "[]",
                "{}",
                "{\"format\":\"zwornik/2.0\",\"kind\":\"sector\"}",
                "{\"format\":\"zwornik/1.0\",\"kind\":\"thing\"}",
                Texts.organisation("").replace(",\"type\":\"OPS\"", ""),
                Texts.sector("\"organisations\":{}"),
                Texts.sector("\"external\":[{\"kind\":\"thing\",\"id\":\"a\"}]"),
                Texts.sector("\"coverage\":[{\"type\":\"OPS\",\"territory\":\"30\",\"during\":\"2020/2021\"}]"),
                Texts.sector("\"organizations\":[]"))) {
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(text).isNotEmpty();
            assertThat(format.readBundle(Texts.document(text)).failures())
                    .as(text)
                    .isNotEmpty();
        }
    }
}
