package pl.zwornik.json.internal;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document read forwards with everything that is wrong in it; not thread-safe. */
final class Diagnosis extends Findings {

    final JsonLimits limits;
    private final JsonParser in;
    private final byte[] content;
    private final Severity unknownFields;
    private boolean topFieldUnknown;
    private Predicate<String> shown = name -> false;
    private String lastName = "";
    private int aggregateDepth;
    private String aggregateId = "";

    Diagnosis(JsonParser in, byte[] content, JsonLimits limits, Severity unknownFields) {
        super(limits.failures());
        this.in = in;
        this.content = content;
        this.limits = limits;
        this.unknownFields = unknownFields;
    }

    /** Tells whether a field of the document itself was unknown, so that some of it was not understood. */
    boolean isTopFieldUnknown() {
        return topFieldUnknown;
    }

    /** Returns the offset at which the current token starts. */
    int offset() {
        return (int) in.currentTokenLocation().getByteOffset();
    }

    /** Returns the offset behind the current token. */
    int endOffset() {
        return (int) in.currentLocation().getByteOffset();
    }

    /** Notes that the fields of an aggregate follow. */
    void startAggregate() {
        aggregateDepth = depth();
        aggregateId = "";
    }

    /** Returns the text given as the id of the aggregate last read; empty where there is none. */
    String aggregateId() {
        return aggregateId;
    }

    /** Returns the bytes of the document. */
    byte[] content() {
        return content;
    }

    /** Returns the last name read. */
    String lastName() {
        return lastName;
    }

    /** Goes on to the next token. */
    @Nullable
    JsonToken next() {
        return in.nextToken();
    }

    /** Tells whether a name that follows may be shown: it is an attribute's, or a key of an extension. */
    boolean isShown(String name) {
        return shown.test(name);
    }

    /**
     * Returns the name of the next field, or nothing where the object ends.
     *
     * @param known tells which names may be shown
     */
    @Nullable
    String name(Predicate<String> known) {
        shown = known;
        String name = in.nextName();
        if (name != null) {
            if (name.length() > limits.text()) {
                throw new LimitException();
            }
            lastName = name;
        }
        return name;
    }

    /** Returns the next value where it is a text; otherwise reports it and skips it. */
    @Nullable
    String text() {
        in.nextToken();
        return currentText();
    }

    /** Returns the current value where it is a text; otherwise reports it and skips it. */
    @Nullable
    String currentText() {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            String text = in.getString();
            if (text.length() > limits.text()) {
                throw new LimitException();
            }
            return text;
        }
        report(JsonFailures.TEXT_EXPECTED);
        Raw.skip(in, limits);
        return null;
    }

    /** Tells whether the current value is an object; otherwise reports it and skips it. */
    boolean isObject() {
        return is(JsonToken.START_OBJECT, JsonFailures.OBJECT_EXPECTED);
    }

    private boolean is(JsonToken token, FailureCode code) {
        if (in.hasToken(token)) {
            return true;
        }
        report(code);
        Raw.skip(in, limits);
        return false;
    }

    /** Tells whether the current value is a list; otherwise reports it and skips it. */
    boolean isList() {
        return is(JsonToken.START_ARRAY, JsonFailures.LIST_EXPECTED);
    }

    /** Reads the list that follows, element by element, and tells whether it is one and all its elements are sound. */
    boolean list(BooleanSupplier element) {
        in.nextToken();
        return isList() && elements(element);
    }

    /** Reads the elements of the current list, and tells whether all are sound. */
    boolean elements(BooleanSupplier element) {
        boolean sound = true;
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            int mark = enter(i);
            sound &= element.getAsBoolean();
            leave(mark);
        }
        return sound;
    }

    /** Returns the next value as it stands in the document. */
    String raw() {
        in.nextToken();
        return Raw.value(in, content, limits);
    }

    /** Skips the next value. */
    void skip() {
        in.nextToken();
        Raw.skip(in, limits);
    }

    /** Hands a text over to the model, reports where the model refuses it, and tells whether it did not. */
    <D> boolean accepts(D draft, BiConsumer<D, String> setter, String text, Shape shape) {
        if (depth() == aggregateDepth + 1 && lastName.equals("id")) {
            aggregateId = text;
        }
        try {
            shape.probe(text);
            setter.accept(draft, text);
            return true;
        } catch (ModelException e) {
            Failure failure = Failure.of(e.getFailure().code(), "");
            report(shape.words.isEmpty() ? failure : failure.with("allowed", String.join(", ", shape.words)), offset());
            return false;
        }
    }

    /** Reports the field just entered as unknown and skips its value. */
    void unknownField() {
        topFieldUnknown |= unknownFields == Severity.ERROR && depth() == 1;
        report(Failure.of(JsonFailures.FIELD_UNKNOWN, "").as(unknownFields).with("known", Header.FORMAT_1_0), offset());
        skip();
    }

    /** Reports a failure at the current token. */
    void report(FailureCode code) {
        report(Failure.of(code, ""), offset());
    }
}
