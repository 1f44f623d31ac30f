package pl.zwornik.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.json.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A document read forwards as if it were valid; whatever is not ends the reading with an exception, of whatever type.
 *
 * <p>It knows no more of JSON than the field tables need: objects, lists and texts; every other value goes to Jackson.
 * Where it gives up the diagnostic reading decides, so it may refuse what is valid, but never accept what is not.
 * Not thread-safe.
 */
final class FastInput {

    /** What {@link #field} returns where the object ends. */
    static final int END = Integer.MAX_VALUE;

    private static final Names HEADER = new Names(List.of(Header.FORMAT.getValue(), Header.KIND.getValue()));

    private final byte[] content;
    private final JsonLimits limits;
    private final JsonFactory factory;
    private int at;
    private int depth;
    private int tokens;
    /** Whether nothing has been read yet of the innermost object or list. */
    private boolean fresh;

    /**
     * Starts at the beginning.
     *
     * @param content UTF-8, as has been made sure before
     * @param factory of the parsers that read other values
     */
    FastInput(byte[] content, JsonLimits limits, JsonFactory factory) {
        this.content = content;
        this.limits = limits;
        this.factory = factory;
        this.at = Utf8.markLength(content);
    }

    /** Reads format and kind. */
    void header(String kind) {
        startObject();
        if (field(HEADER, 0) != 0 || !Header.isReadable(text()) || field(HEADER, 1) != 1 || !text().equals(kind)) {
            throw new Mismatch();
        }
    }

    /** Reads that nothing follows. */
    void end() {
        skipSpace();
        if (at < content.length || tokens > limits.tokens()) {
            throw new Mismatch();
        }
    }

    /**
     * Returns the number of the next field, or that the object ends, or that there is no such field.
     *
     * @param expected the number that would follow in order
     */
    int field(Names names, int expected) {
        if (isAtEnd('}')) {
            return END;
        }
        int number = names.numberAt(content, at, expected);
        if (number != Names.NONE) {
            at += names.length(number);
            tokens++;
        }
        return number;
    }

    /** Returns the name of the next field, or nothing where the object ends. */
    @Nullable
    String name() {
        if (isAtEnd('}')) {
            return null;
        }
        String name = text();
        expect(':');
        return name;
    }

    /** Returns the next text of a list, or nothing where the list ends. */
    @Nullable
    String textOrEnd() {
        return isAtEnd(']') ? null : text();
    }

    /** Returns the text that follows. */
    String text() {
        expect('"');
        int end = FastText.behindPlain(content, at);
        String text;
        if (content[end] == '"') {
            text = FastText.plain(content, at, end);
        } else {
            end = FastText.end(content, end);
            text = FastText.unescaped(content, at, end);
        }
        if (text.length() > limits.text()) {
            throw new Mismatch();
        }
        at = end + 1;
        if (++tokens > limits.tokens()) {
            throw new Mismatch();
        }
        return text;
    }

    void startObject() {
        start('{');
    }

    void startList() {
        start('[');
    }

    /** Tells whether another object of a list starts here, or the list ends. */
    boolean objectOrEnd() {
        if (isAtEnd(']')) {
            return false;
        }
        startObject();
        return true;
    }

    /** Returns the next value, of whatever type, as it stands in the document. */
    String raw() {
        skipSpace();
        int length = RawScan.length(content, at);
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), content, at, length)) {
            in.nextToken();
            if (Raw.skip(in, limits) + depth > limits.depth() || in.nextToken() != null) {
                throw new Mismatch();
            }
            tokens = Math.addExact(tokens, Math.toIntExact(in.currentTokenCount()));
        }
        String value = FastText.plain(content, at, at + length);
        at += length;
        return value;
    }

    /** Returns the offset at which an object starts that has just been started. */
    int start() {
        return at - 1;
    }

    /** Reads that the aggregate which started there, and ends here, is not too long. */
    void checkLength(int start) {
        if (at - start > limits.aggregate()) {
            throw new Mismatch();
        }
    }

    private void start(char bracket) {
        expect(bracket);
        if (++depth > limits.depth() || ++tokens > limits.tokens()) {
            throw new Mismatch();
        }
        fresh = true;
    }

    /** Tells whether the innermost object or list ends here, and reads the bracket or the comma. */
    private boolean isAtEnd(char bracket) {
        skipSpace();
        boolean ends = content[at] == bracket;
        if (ends) {
            at++;
            depth--;
            tokens++;
        } else if (!fresh) {
            expect(',');
            skipSpace();
        }
        fresh = false;
        return ends;
    }

    private void expect(char c) {
        if (content[at] != c) { // as canonical documents have no space
            skipSpace();
        }
        if (content[at++] != c) {
            throw new Mismatch();
        }
    }

    private void skipSpace() {
        while (at < content.length && content[at] <= ' ' && content[at] > 0) {
            if (" \n\r\t".indexOf(content[at++]) < 0) {
                throw new Mismatch();
            }
        }
    }
}
