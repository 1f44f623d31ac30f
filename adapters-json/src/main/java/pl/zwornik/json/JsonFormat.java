package pl.zwornik.json;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.internal.DocumentReader;
import pl.zwornik.json.internal.DocumentWriter;
import pl.zwornik.json.internal.Documents;
import pl.zwornik.json.internal.Header;
import pl.zwornik.json.internal.Read;
import pl.zwornik.json.internal.UnknownCodes;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Vocabularies;
import tools.jackson.core.json.JsonFactory;

/**
 * Documents as canonical JSON: fixed order of fields, UTF-8, nothing that says no more than a default.
 *
 * <p>{@link #strict()} refuses unknown fields; {@link #lenient()} reads on and reports them as warnings. Unknown codes are
 * kept unless {@link #refusingUnknownCodes(Vocabularies)} asks otherwise; extensions are kept byte for byte. A byte order
 * mark is accepted and never written. No failure repeats a value of the document. Immutable and thread-safe; meant to be
 * made once and used often.
 *
 * @since 0.1.0
 */
public final class JsonFormat implements DocumentFormat {

    private final JsonFactory factory;
    private final JsonLimits limits;
    private final Severity unknownFields;
    private final @Nullable Vocabularies known;
    private final DocumentWriter writer;
    private final DocumentReader reader;

    private JsonFormat(JsonFactory factory, JsonLimits limits, Severity unknownFields, @Nullable Vocabularies known) {
        this.factory = factory;
        this.limits = limits;
        this.unknownFields = unknownFields;
        this.known = known;
        this.writer = new DocumentWriter(factory, limits);
        this.reader = new DocumentReader(factory, limits, unknownFields);
    }

    /** Returns the format that refuses unknown fields, keeps unknown codes, and has the default limits. */
    public static JsonFormat strict() {
        JsonLimits limits = JsonLimits.DEFAULT;
        return new JsonFormat(Documents.factory(limits), limits, Severity.ERROR, null);
    }

    /** Returns this format with unknown fields left out on reading, each reported as a warning. */
    public JsonFormat lenient() {
        return new JsonFormat(factory, limits, Severity.WARNING, known);
    }

    /** Returns this format with codes that no vocabulary knows refused on reading. */
    public JsonFormat refusingUnknownCodes(Vocabularies vocabularies) {
        return new JsonFormat(factory, limits, unknownFields, Objects.requireNonNull(vocabularies, "vocabularies"));
    }

    /** Returns this format with other limits. */
    public JsonFormat within(JsonLimits others) {
        return new JsonFormat(Documents.factory(others), others, unknownFields, known);
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String version() {
        return Header.VERSION;
    }

    /**
     * Returns the document of one aggregate, on one line.
     *
     * @throws pl.zwornik.result.InvariantViolationException if an extension is not JSON, or could not be read back, or the
     *     document is longer than the limit of an aggregate ({@code PORT-006})
     */
    @Override
    public byte[] write(Aggregate aggregate) {
        return writer.aggregate(aggregate);
    }

    @Override
    public <T extends Aggregate> Outcome<T> read(Class<T> type, Document document) {
        Read<T> read = reader.aggregate(type, document);
        T value = read.value();
        if (value == null) {
            return Outcome.failed(read.failures());
        }
        if (known == null && read.failures().isEmpty()) {
            return Outcome.of(value);
        }
        List<Failure> failures =
                inOrder(read.failures(), reader.locate(document, unknownCodes().in(value)));
        return isSound(failures) ? Outcome.of(value, failures) : Outcome.failed(failures);
    }

    /**
     * Returns the document of a whole sector, each aggregate on a line of its own.
     *
     * @throws pl.zwornik.result.InvariantViolationException if an extension is not JSON, or could not be read back, or the
     *     document has more bytes ({@code JSON-018}) or tokens ({@code JSON-019}) than the limits of a bundle
     */
    @Override
    public byte[] writeSector(Sector sector) {
        return writer.sector(sector);
    }

    @Override
    public Outcome<Bundle> readBundle(Document document) {
        Read<Bundle> read = reader.bundle(document);
        Bundle bundle = read.value();
        if (bundle == null) {
            return Outcome.failed(read.failures());
        }
        return Outcome.of(
                bundle,
                inOrder(read.failures(), reader.locate(document, unknownCodes().in(bundle))));
    }

    @Override
    public List<Failure> locate(Document document, List<Failure> failures) {
        return reader.locate(document, failures);
    }

    private UnknownCodes unknownCodes() {
        return new UnknownCodes(known, limits.failures());
    }

    private static List<Failure> inOrder(List<Failure> some, List<Failure> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(
                                (Failure failure) -> failure.place().line())
                        .thenComparingInt(failure -> failure.place().column()))
                .toList();
    }

    private static boolean isSound(List<Failure> failures) {
        return failures.stream().noneMatch(failure -> failure.severity() == Severity.ERROR);
    }
}
