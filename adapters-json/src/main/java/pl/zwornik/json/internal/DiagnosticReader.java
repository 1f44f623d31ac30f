package pl.zwornik.json.internal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a document that the fast reader gave up on, and finds all that is wrong with it. Thread-safe. */
final class DiagnosticReader {

    private final JsonFactory factory;
    private final JsonLimits limits;
    private final Severity unknownFields;

    DiagnosticReader(JsonFactory factory, JsonLimits limits, Severity unknownFields) {
        this.factory = factory;
        this.limits = limits;
        this.unknownFields = unknownFields;
    }

    /**
     * Returns the value of a document, or nothing, with all failures located.
     *
     * @param kind the kind that the document is to be of
     * @param body reads the rest of the object; nothing where there is no value
     */
    <T> Read<T> read(Document document, String kind, Function<Diagnosis, @Nullable T> body) {
        byte[] content = document.content();
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), content)) {
            Diagnosis diagnosis = new Diagnosis(in, content, limits, unknownFields);
            T value = whole(in, diagnosis, kind, body);
            List<Failure> failures = new Locator(factory).places(document, diagnosis.found());
            return new Read<>(value, failures);
        }
    }

    private <T> @Nullable T whole(
            JsonParser in, Diagnosis diagnosis, String kind, Function<Diagnosis, @Nullable T> body) {
        try {
            if (!header(diagnosis, kind)) {
                return null;
            }
            T value = body.apply(diagnosis);
            return isEnd(in, diagnosis) ? value : null;
        } catch (JacksonException | LimitException e) {
            diagnosis.found().add(Broken.found(in, e, limits, diagnosis));
        } catch (Findings.Stop e) {
            // what stops reading was reported before
        }
        return null;
    }

    /** Reads format and kind, and tells whether it makes sense to read on. */
    private static boolean header(Diagnosis in, String kind) {
        JsonToken first = in.next();
        if (first == null) {
            in.report(Failure.of(JsonFailures.EMPTY, ""), 0);
            return false;
        }
        if (!in.isObject()) {
            return false;
        }
        return isField(in, Header.FORMAT.getValue(), kind, JsonFailures.FORMAT_FOREIGN, Header::isReadable)
                && isField(in, Header.KIND.getValue(), kind, JsonFailures.KIND_WRONG, kind::equals);
    }

    private static boolean isField(
            Diagnosis in, String name, String kind, JsonFailures otherwise, Function<String, Boolean> suits) {
        if (!name.equals(in.name(name::equals))) {
            in.report(withHeader(JsonFailures.HEADER_MISSING, kind), Found.NOWHERE);
            return false;
        }
        int mark = in.enter(name);
        String text = in.text();
        boolean sound = text != null && suits.apply(text);
        if (text != null && !sound) {
            in.report(withHeader(otherwise, kind), in.offset());
        }
        in.leave(mark);
        return sound;
    }

    private static Failure withHeader(JsonFailures code, String kind) {
        return Failure.of(code, "").with("known", Header.FORMAT_1_0).with("expected", kind);
    }

    /** Tells whether nothing follows; otherwise reports what does, JSON or not. */
    private static boolean isEnd(JsonParser in, Diagnosis diagnosis) {
        int offset;
        try {
            if (in.nextToken() == null) {
                return true;
            }
            offset = diagnosis.offset();
        } catch (JacksonException e) {
            offset = Broken.offset(in, e);
        }
        diagnosis.report(Failure.of(JsonFailures.TRAILING, ""), offset);
        return false;
    }
}
