package pl.zwornik.json.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.zwornik.id.Kind;
import tools.jackson.core.JsonGenerator;

/** Writes the JSON Schema of all documents from the tables that write and read them; not thread-safe. */
public final class SchemaWriter {

    private static final Set<String> AGGREGATES =
            Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.toUnmodifiableSet());

    private final JsonGenerator out;
    private final Deque<Table<?, ?>> pending = new ArrayDeque<>();
    private final Set<String> written = new TreeSet<>();

    /** Makes a writer to a generator, which the caller closes. */
    public SchemaWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the schema. */
    public void write() {
        out.writeStartObject();
        out.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringProperty("$id", "urn:zwornik:schema:" + Header.VERSION);
        out.writeStringProperty("title", "Zwornik documents, format " + Header.FORMAT_1_0);
        description("One aggregate, or several in one document. Ends of periods and lives are half-open: the end is the"
                + " first day that no longer belongs. A field that does not stand is not stated.");
        out.writeArrayPropertyStart("oneOf");
        referenceObject(Header.SECTOR + "Document");
        for (Kind kind : Kind.values()) {
            referenceObject(kind.key() + "Document");
        }
        out.writeEndArray();
        out.writeObjectPropertyStart("$defs");
        writeSector();
        for (Kind kind : Kind.values()) {
            writeDocument(kind);
        }
        while (!pending.isEmpty()) {
            writeTable(pending.removeFirst());
        }
        for (Shape shape : Shape.values()) {
            writeShape(shape);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeSector() {
        out.writeObjectPropertyStart(Header.SECTOR + "Document");
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("properties");
        writeHeader(Header.SECTOR);
        writeProperties(BundleTables.SECTOR.list());
        out.writeEndObject();
        writeRequired(List.of(Header.FORMAT.getValue(), Header.KIND.getValue()));
        out.writeBooleanProperty("additionalProperties", false);
        out.writeEndObject();
    }

    private void writeDocument(Kind kind) {
        out.writeObjectPropertyStart(kind.key() + "Document");
        reference(Aggregates.table(kind));
        out.writeObjectPropertyStart("properties");
        writeHeader(kind.key());
        out.writeEndObject();
        writeRequired(List.of(Header.FORMAT.getValue(), Header.KIND.getValue()));
        out.writeEndObject();
    }

    private void writeHeader(String kind) {
        out.writeObjectPropertyStart(Header.FORMAT.getValue());
        out.writeStringProperty("pattern", "^zwornik/1\\.(0|[1-9][0-9]{0,3})$");
        out.writeStringProperty("type", "string");
        description("The format with its version; the first field.");
        out.writeEndObject();
        out.writeObjectPropertyStart(Header.KIND.getValue());
        out.writeStringProperty("const", kind);
        description("What the document holds; the second field.");
        out.writeEndObject();
    }

    private <T, D> void writeTable(Table<T, D> table) {
        out.writeObjectPropertyStart(table.name);
        out.writeStringProperty("type", "object");
        description(table.description);
        out.writeObjectPropertyStart("properties");
        writeProperties(table.fields.list());
        out.writeEndObject();
        writeRequired(table.fields.list().stream()
                .filter(field -> field.required)
                .map(field -> field.name)
                .toList());
        if (!AGGREGATES.contains(table.name)) { // these are closed where they are referred to
            out.writeBooleanProperty("additionalProperties", false);
        }
        out.writeEndObject();
    }

    private <T, D> void writeProperties(List<Field<T, D>> fields) {
        for (Field<T, D> field : fields) {
            out.writeObjectPropertyStart(field.name);
            field.describe(this);
            description(field.description);
            out.writeEndObject();
        }
    }

    private void writeRequired(List<String> names) {
        if (!names.isEmpty()) {
            out.writeArrayPropertyStart("required");
            names.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private void writeShape(Shape shape) {
        out.writeObjectPropertyStart(shape.key);
        out.writeStringProperty("type", "string");
        description(shape.description);
        if (shape.words.isEmpty()) {
            out.writeStringProperty("pattern", shape.pattern);
            out.writeNumberProperty("maxLength", shape.maxLength);
        } else {
            out.writeArrayPropertyStart("enum");
            shape.words.forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void description(String text) {
        out.writeStringProperty("description", text);
    }

    void reference(Shape shape) {
        out.writeStringProperty("$ref", "#/$defs/" + shape.key);
    }

    void reference(Table<?, ?> table) {
        if (written.add(table.name)) {
            pending.add(table);
        }
        out.writeStringProperty("$ref", "#/$defs/" + table.name);
        if (AGGREGATES.contains(table.name)) {
            out.writeBooleanProperty("unevaluatedProperties", false);
        }
    }

    private void referenceObject(String name) {
        out.writeStartObject();
        out.writeStringProperty("$ref", "#/$defs/" + name);
        out.writeEndObject();
    }

    void listOf(Shape shape) {
        startList();
        reference(shape);
        out.writeEndObject();
    }

    void listOf(Table<?, ?> table) {
        startList();
        reference(table);
        out.writeEndObject();
    }

    private void startList() {
        out.writeStringProperty("type", "array");
        out.writeObjectPropertyStart("items");
    }

    void extensions() {
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("propertyNames");
        out.writeStringProperty("pattern", "^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$");
        out.writeNumberProperty("maxLength", 129);
        out.writeEndObject();
    }
}
