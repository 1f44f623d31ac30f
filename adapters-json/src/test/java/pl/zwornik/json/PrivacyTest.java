package pl.zwornik.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.PolishText;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.Redaction;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.Samples;
import pl.zwornik.vocabulary.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is called Zmyślonka. */
@DisplayName("What documents say of people")
class PrivacyTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PrivacyMap MAP = PrivacyMap.standard();
    private static final Set<String> FREE_TEXT = Set.of("line", "block", "namePart");
    private static final String NAME = "Ździsława Zmyślonka";
    private static final Map<String, String> KINDS =
            Map.of("organisations", "organisation", "people", "person", "series", "series", "forums", "forum");

    private final JsonNode schema = MAPPER.readTree(JsonSchema.text());
    private final JsonFormat format = JsonFormat.strict();

    @Test
    @DisplayName("is declared: every attribute of every kind that takes free text is on the map of personal data")
    void everyFreeTextIsDeclared() {
        Map<String, Boolean> declared = new TreeMap<>();
        KINDS.values().forEach(kind -> walk(schema.at("/$defs/" + kind), kind, declared));
        assertThat(declared).hasSizeGreaterThan(40).containsKeys("person/name/family", "forum/sources/quote");
        assertThat(declared.entrySet())
                .allSatisfy(one -> assertThat(one.getValue()).as(one.getKey()).isTrue());
    }

    /** Notes of each free text below a definition whether the map knows it. */
    private void walk(JsonNode definition, String path, Map<String, Boolean> declared) {
        definition.path("properties").properties().forEach(field -> {
            String below = path + "/" + field.getKey();
            JsonNode shape = field.getValue();
            if (shape.has("items")) {
                shape = shape.get("items");
            }
            String name = shape.path("$ref").asString("").replaceFirst("^#/\\$defs/", "");
            if (FREE_TEXT.contains(name) || field.getKey().equals("extensions")) {
                declared.put(below, MAP.find(below).isPresent());
            } else if (!name.isEmpty()) {
                walk(schema.at("/$defs/" + name), below, declared);
            }
        });
    }

    @Test
    @DisplayName("is withheld by a view that it does not serve: no text of the view names anybody")
    void viewsNameNobody() {
        Sector sector = named();
        String whole = written(sector);
        assertThat(PolishText.fold(whole)).contains("zmyslonka");
        for (Code purpose : List.of(ProcessingPurposes.STATISTICS, ProcessingPurposes.ACCOUNTABILITY)) {
            Sector view = sector.redacted(Redaction.forPurpose(MAP, purpose));
            assertThat(PolishText.fold(written(view))).doesNotContain("zmyslonk", "zdzis", "example org");
            assertThat(again(written(view))).isEqualTo(view);
            for (Person person : sector.people()) {
                byte[] alone = format.write(person.redacted(Redaction.forPurpose(MAP, purpose)));
                assertThat(PolishText.fold(Texts.utf8(alone))).doesNotContain("zmyslonk", "zdzis", "example org");
            }
        }
        assertThat(written(sector.redacted(Redaction.forPurpose(MAP, ProcessingPurposes.EVIDENCE))))
                .contains(NAME);
    }

    /** Returns the samples with a name in every text that the map holds for personal. */
    private Sector named() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(format.writeSector(Samples.declaringSector()));
        KINDS.forEach((list, kind) -> document.get(list).forEach(one -> name((ObjectNode) one, kind, kind)));
        return again(document.toString());
    }

    private void name(ObjectNode object, String definition, String path) {
        JsonNode fields = schema.at("/$defs/" + definition + "/properties");
        for (Iterator<Map.Entry<String, JsonNode>> all =
                        Map.copyOf(asMap(object)).entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            String below = path + "/" + field.getKey();
            JsonNode shape = fields.get(field.getKey());
            String name = (shape.has("items") ? shape.get("items") : shape)
                    .path("$ref")
                    .asString("")
                    .replaceFirst("^#/\\$defs/", "");
            boolean personal =
                    MAP.find(below).filter(PersonalAttribute::isPersonal).isPresent();
            if (field.getKey().equals("extensions")) {
                object.set("extensions", MAPPER.readTree("{\"acme:mail\":\"zmyslonka@example.org\"}"));
            } else if (FREE_TEXT.contains(name) && personal) {
                object.put(field.getKey(), naming(object.path("kind").asString("")));
            } else if (field.getValue() instanceof ObjectNode inner) {
                name(inner, name, below);
            } else if (field.getValue() instanceof ArrayNode list) {
                list.forEach(one -> {
                    if (one instanceof ObjectNode inner) {
                        name(inner, name, below);
                    }
                });
            }
        }
    }

    /** Returns a text that names her, of the form that a contact point of a kind has. */
    private static String naming(String kind) {
        return switch (kind) {
            case "EMAIL" -> "zmyslonka@example.org";
            case "SITE", "BIP" -> "https://zmyslonka.example.org";
            default -> NAME;
        };
    }

    private static Map<String, JsonNode> asMap(ObjectNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private String written(Sector sector) {
        return Texts.utf8(format.writeSector(sector));
    }

    private Sector again(String document) {
        return new SectorReader(format)
                .read(List.of(new Document("view.json", document.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .orThrow();
    }
}
