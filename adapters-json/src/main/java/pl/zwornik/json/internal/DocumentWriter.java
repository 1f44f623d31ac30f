package pl.zwornik.json.internal;

import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.sector.Sector;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes documents canonically. Thread-safe. */
public final class DocumentWriter {

    /** In a bundle each aggregate stands within the document's object and a list, which are written as they are. */
    private static final int DEPTH_IN_BUNDLE = 2;

    private final JsonFactory factory;
    private final JsonLimits limits;

    /** Makes a writer whose documents can be read within some limits. */
    public DocumentWriter(JsonFactory factory, JsonLimits limits) {
        this.factory = factory;
        this.limits = limits;
    }

    /** Returns the document of one aggregate, on one line without an end. */
    public byte[] aggregate(Aggregate aggregate) {
        Written bytes = new Written();
        try (JsonGenerator json = open(bytes)) {
            json.writeStartObject();
            json.writeName(Header.FORMAT);
            json.writeString(Header.WRITTEN);
            json.writeName(Header.KIND);
            json.writeString(aggregate.id().kind().key());
            Aggregates.writeFields(aggregate, new Output(json, factory, limits, 0));
            json.writeEndObject();
        }
        byte[] document = bytes.all();
        if (document.length > limits.aggregate()) {
            throw new InvariantViolationException(Failure.of(PortFailures.DOCUMENT_TOO_LONG, "")
                    .with("kind", aggregate.id().kind().key())
                    .with("id", aggregate.id())
                    .with("length", document.length)
                    .with("limit", limits.aggregate()));
        }
        return document;
    }

    /** Returns the document of a sector, each aggregate on a line of its own. */
    public byte[] sector(Sector sector) {
        Written bytes = new Written();
        try (JsonGenerator json = open(bytes)) {
            json.writeRaw("{\"format\":\"" + Header.FORMAT_1_0 + "\",\"kind\":\"" + Header.SECTOR + "\"");
            Output out = new Output(json, factory, limits, DEPTH_IN_BUNDLE);
            for (Field<Sector, BundleDraft> field : BundleTables.SECTOR.list()) {
                writeList((ObjectListField<Sector, BundleDraft, ?>) field, sector, out);
            }
            json.writeRaw("}\n");
        }
        byte[] document = bytes.all();
        if (document.length > limits.bundle()) {
            throw new InvariantViolationException(
                    Failure.of(JsonFailures.BUNDLE_TOO_LONG, "").with("limit", limits.bundle()));
        }
        Found excess = document.length > limits.tokens() ? LimitScan.first(document, limits) : null;
        if (excess != null) {
            throw new InvariantViolationException(excess.failure());
        }
        return document;
    }

    /** The generator knows no line breaks, so what stands between the objects is written as it is. */
    private static <V> void writeList(ObjectListField<Sector, BundleDraft, V> field, Sector sector, Output out) {
        List<V> list = field.list(sector);
        if (list.isEmpty()) {
            return;
        }
        String lineBreak = field instanceof AggregatesField ? "\n" : "";
        out.json.writeRaw(",\"" + field.name + "\":[");
        for (int i = 0; i < list.size(); i++) {
            out.json.writeRaw(i == 0 ? lineBreak : "," + lineBreak);
            field.table.write(list.get(i), out);
        }
        out.json.writeRaw(lineBreak + "]");
    }

    private JsonGenerator open(Written bytes) {
        return factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
    }
}
