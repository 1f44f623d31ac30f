package pl.zwornik.tool;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Source;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.port.Mention;
import pl.zwornik.vocabulary.Code;
import tools.jackson.core.JsonGenerator;

/** What the commands about people and privacy answer to programs: one JSON object on one line. */
final class PrivacyJson {

    private PrivacyJson() {}

    static String map(PrivacyMap map) {
        return JsonOutput.object(json -> JsonOutput.array(json, "attributes", map.attributes(), one -> {
            json.writeStringProperty("attribute", one.attribute());
            declared(json, Optional.of(one));
        }));
    }

    static String export(PersonExport export, PrivacyMap map) {
        return JsonOutput.object(json -> {
            json.writeStringProperty("id", export.person().getId().value());
            values(json, HeldValue.of(export.person()), map);
            JsonOutput.array(json, "versions", export.versions(), one -> {
                JsonOutput.revision(json, one.revision());
                one.revision()
                        .cause()
                        .correlated()
                        .ifPresent(number -> json.writeStringProperty("correlation", number));
                values(json, HeldValue.of(one.person()), map);
            });
            JsonOutput.array(json, "claims", export.claims(), one -> claim(json, one));
            json.writeName("places");
            json.writeStartArray();
            export.places()
                    .forEach(place -> json.writeString(place.in().kind().key() + "/" + place.in() + place.pointer()));
            json.writeEndArray();
            JsonOutput.array(json, "mentions", export.mentions(), one -> mention(json, one, export));
        });
    }

    private static void values(JsonGenerator json, List<HeldValue> values, PrivacyMap map) {
        JsonOutput.array(json, "attributes", values, one -> {
            json.writeStringProperty("pointer", one.pointer());
            json.writeStringProperty("value", one.value());
            declared(json, map.find(one.attribute()));
        });
    }

    private static void declared(JsonGenerator json, Optional<PersonalAttribute> declared) {
        declared.ifPresent(one -> {
            json.writeStringProperty("class", one.dataClass().value());
            json.writeName("purposes");
            json.writeStartArray();
            one.purposes().stream().map(Code::value).forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("retention", one.retention().value());
        });
    }

    private static void claim(JsonGenerator json, PersonLink link) {
        json.writeStringProperty("person", link.other().value());
        json.writeStringProperty("basis", link.same().basis().name());
        JsonOutput.array(json, "evidence", link.same().evidence(), source -> source(json, source));
        json.writeStringProperty("state", link.state().name());
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeStringProperty("document", source.document());
        source.words().ifPresent(quote -> json.writeStringProperty("quote", quote));
    }

    private static void mention(JsonGenerator json, Mention mention, PersonExport export) {
        json.writeStringProperty("kind", mention.in().kind().key());
        json.writeStringProperty("id", mention.in().value());
        if (!export.versions().isEmpty()) {
            json.writeNumberProperty("version", mention.version());
        }
        json.writeStringProperty("attribute", mention.attribute());
    }
}
