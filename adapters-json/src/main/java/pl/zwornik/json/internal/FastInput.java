package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.json.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A document read forwards as if it were valid; whatever is not ends the reading with an exception. */
final class FastInput {

    private final JsonParser in;
    private final byte[] content;
    private final JsonLimits limits;

    FastInput(JsonParser in, byte[] content, JsonLimits limits) {
        this.in = in;
        this.content = content;
        this.limits = limits;
    }

    /** Reads format and kind. */
    void header(String kind) {
        startObject();
        if (!in.nextName(Header.FORMAT) || !Header.isReadable(text())) {
            throw new Mismatch();
        }
        if (!in.nextName(Header.KIND) || !text().equals(kind)) {
            throw new Mismatch();
        }
    }

    /** Reads that nothing follows. */
    void end() {
        if (in.nextToken() != null) {
            throw new Mismatch();
        }
    }

    /** Returns the number of the next field, or that the object ends, or that there is no such field. */
    int field(PropertyNameMatcher names) {
        return in.nextNameMatch(names);
    }

    /** Returns the name of the next field, or nothing where the object ends. */
    @Nullable
    String name() {
        return in.nextName();
    }

    String text() {
        return checked(in.nextStringValue());
    }

    /** Returns the next text of a list, or nothing where the list ends. */
    @Nullable
    String textOrEnd() {
        String text = in.nextStringValue();
        return text == null && in.hasToken(JsonToken.END_ARRAY) ? null : checked(text);
    }

    private String checked(@Nullable String text) {
        if (text == null || text.length() > limits.text()) {
            throw new Mismatch();
        }
        return text;
    }

    void startObject() {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new Mismatch();
        }
    }

    void startList() {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            throw new Mismatch();
        }
    }

    /** Tells whether another object of a list starts here, or the list ends. */
    boolean objectOrEnd() {
        JsonToken token = in.nextToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.END_ARRAY) {
            throw new Mismatch();
        }
        return token == JsonToken.START_OBJECT;
    }

    /** Returns the next value as it stands in the document. */
    String raw() {
        in.nextToken();
        return Raw.value(in, content, limits);
    }

    /** Returns where the current token starts. */
    TokenStreamLocation start() {
        return in.currentTokenLocation();
    }

    /** Reads that the aggregate which started there, and ends here, is not too long. */
    void checkLength(TokenStreamLocation start) {
        if (in.currentLocation().getByteOffset() - start.getByteOffset() > limits.aggregate()) {
            throw new Mismatch();
        }
    }
}
