package pl.zwornik.json.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Kind;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import tools.jackson.core.json.JsonFactory;

/** Reads documents: fast where they are valid, a second time and thoroughly where they are not. Thread-safe. */
public final class DocumentReader {

    private final JsonFactory factory;
    private final JsonLimits limits;
    private final DiagnosticReader diagnostic;

    /**
     * Makes a reader.
     *
     * @param unknownFields how much it weighs that a field is not known
     */
    public DocumentReader(JsonFactory factory, JsonLimits limits, Severity unknownFields) {
        this.factory = factory;
        this.limits = limits;
        this.diagnostic = new DiagnosticReader(factory, limits, unknownFields);
    }

    /** Returns the aggregate of a document, or what is wrong with it. */
    public <T extends Aggregate> Read<T> aggregate(Class<T> type, Document document) {
        Kind kind = Aggregates.kind(type);
        Table<? extends Aggregate, ?> table = Aggregates.table(kind);
        return read(
                document,
                kind.key(),
                in -> type.cast(table.read(in)),
                in -> cast(type, table.diagnoseRest(in, Found.NOWHERE)),
                JsonFailures.AGGREGATE_TOO_LONG,
                limits.aggregate());
    }

    /** Returns what a document of several aggregates holds, as far as it can be told, and what is wrong with it. */
    public Read<Bundle> bundle(Document document) {
        return read(
                document,
                Header.SECTOR,
                in -> {
                    BundleDraft draft = new BundleDraft(document);
                    BundleTables.SECTOR.read(in, draft);
                    return draft.finish();
                },
                in -> {
                    BundleDraft draft = new BundleDraft(document);
                    BundleTables.SECTOR.diagnose(in, draft, Found.NOWHERE);
                    return draft.isTold() && !in.isTopFieldUnknown() ? draft.finish() : null;
                },
                JsonFailures.BUNDLE_TOO_LONG,
                limits.bundle());
    }

    private <T> Read<T> read(
            Document document,
            String kind,
            Function<FastInput, T> fast,
            Function<Diagnosis, @Nullable T> thorough,
            JsonFailures tooLong,
            int limit) {
        byte[] content = document.content();
        if (content.length > limit) {
            return refused(document, Failure.of(tooLong, "").with("limit", limit), 0);
        }
        int invalid = Utf8.firstInvalid(content);
        if (invalid >= 0) {
            return refused(document, Failure.of(JsonFailures.NOT_UTF_8, ""), invalid);
        }
        try {
            FastInput in = new FastInput(content, limits, factory);
            in.header(kind);
            T value = fast.apply(in);
            in.end();
            return new Read<>(value, List.of());
        } catch (RuntimeException e) { // of whatever kind: what is wrong is for the second reading to say
            return diagnostic.read(document, kind, thorough);
        }
    }

    /** Returns failures with document and position, as far as their pointers stand in the document. */
    public List<Failure> locate(Document document, List<Failure> failures) {
        return new Locator(factory).locate(document, failures);
    }

    private static <T> Read<T> refused(Document document, Failure failure, int offset) {
        Place place = new Cursor(document.content()).at(offset, Place.WHOLE).in(document.name());
        return new Read<>(null, List.of(failure.at(place)));
    }

    private static <T> @Nullable T cast(Class<T> type, @Nullable Aggregate value) {
        return value == null ? null : type.cast(value);
    }
}
