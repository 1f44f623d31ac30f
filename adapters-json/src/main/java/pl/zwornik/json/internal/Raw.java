package pl.zwornik.json.internal;

import java.nio.charset.StandardCharsets;
import pl.zwornik.json.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values of which nothing is understood, but that they are JSON within the limits. */
final class Raw {

    private Raw() {}

    /** Returns the current value as it stands in the document, and reads to its end. */
    static String value(JsonParser in, byte[] content, JsonLimits limits) {
        int start = (int) in.currentTokenLocation().getByteOffset();
        skip(in, limits);
        int end = (int) in.currentLocation().getByteOffset();
        return new String(content, start, end - start, StandardCharsets.UTF_8);
    }

    /** Reads to the end of the current value, every token of it completely; returns how deep it is. */
    static int skip(JsonParser in, JsonLimits limits) {
        int depth = 0;
        int deepest = 0;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            if (token.isStructStart()) {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (token.isStructEnd()) {
                depth--;
            } else if (isTooLong(in, token, limits.text())) {
                throw new LimitException();
            }
            if (depth == 0) {
                in.finishToken();
                return deepest;
            }
        }
        throw new Mismatch();
    }

    private static boolean isTooLong(JsonParser in, JsonToken token, int limit) {
        return token == JsonToken.VALUE_STRING
                ? in.getStringLength() > limit
                : token == JsonToken.PROPERTY_NAME && in.currentName().length() > limit;
    }
}
