package pl.zwornik.tool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value that is held of an aggregate, as its document has it.
 *
 * @param pointer where it stands in the document, as a JSON Pointer
 * @param attribute the kind and the names of the fields below it, as the map of personal data has them
 * @param value the value as text
 */
record HeldValue(String pointer, String attribute, String value) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> HEADER = List.of("/format", "/kind");

    /** Returns every value that is held of an aggregate, in the order of its document. */
    static List<HeldValue> of(Aggregate aggregate) {
        String kind = aggregate.id().kind().key();
        String document = new String(JsonFormat.strict().write(aggregate), StandardCharsets.UTF_8);
        List<HeldValue> values = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            Deque<Object> path = new ArrayDeque<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    path.pollLast();
                    path.addLast(json.currentName());
                } else if (token.isStructStart()) {
                    begin(path, token);
                } else if (token.isStructEnd()) {
                    path.pollLast();
                } else {
                    begin(path, token);
                    values.add(value(kind, path, json.getString()));
                }
            }
        }
        return values.stream().filter(one -> !HEADER.contains(one.pointer)).toList();
    }

    /** Within a list every value has the next number; a structure has room for the name or number of its first value. */
    private static void begin(Deque<Object> path, JsonToken token) {
        if (path.peekLast() instanceof Integer number) {
            path.pollLast();
            path.addLast(number + 1);
        }
        if (token == JsonToken.START_ARRAY) {
            path.addLast(-1);
        } else if (token == JsonToken.START_OBJECT) {
            path.addLast("");
        }
    }

    private static HeldValue value(String kind, Deque<Object> path, String text) {
        StringBuilder pointer = new StringBuilder();
        StringBuilder attribute = new StringBuilder(kind);
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
            if (step instanceof String name) {
                attribute.append('/').append(name);
            }
        }
        return new HeldValue(pointer.toString(), attribute.toString(), text);
    }
}
