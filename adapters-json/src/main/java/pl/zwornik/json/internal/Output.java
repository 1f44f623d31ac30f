package pl.zwornik.json.internal;

import java.nio.charset.StandardCharsets;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document that is being written. */
final class Output {

    final JsonGenerator json;
    private final JsonFactory factory;
    private final JsonLimits limits;
    private final int outerDepth;

    /** Writes to a generator; {@code outerDepth} is how many objects and lists it does not know to be open. */
    Output(JsonGenerator json, JsonFactory factory, JsonLimits limits, int outerDepth) {
        this.json = json;
        this.factory = factory;
        this.limits = limits;
        this.outerDepth = outerDepth;
    }

    /**
     * Writes the value of an extension as it is.
     *
     * @throws InvariantViolationException if it is not one JSON value, or could not be read back
     */
    void raw(String key, String value) {
        if (!isReadable(value)) {
            String path = "/" + ExtensionsField.NAME + "/" + key;
            throw new InvariantViolationException(Failure.of(JsonFailures.EXTENSION_UNUSABLE, path));
        }
        json.writeRawValue(value);
    }

    private boolean isReadable(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (Utf8.markLength(bytes) > 0
                || Utf8.firstInvalid(bytes) >= 0
                || !new String(bytes, StandardCharsets.UTF_8).equals(value)) { // half of a surrogate pair
            return false;
        }
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (in.nextToken() == null) {
                return false;
            }
            int depth = Raw.skip(in, limits) + json.streamWriteContext().getNestingDepth() + outerDepth;
            return depth <= limits.depth() && in.nextToken() == null;
        } catch (JacksonException | LimitException | Mismatch e) {
            return false;
        }
    }
}
