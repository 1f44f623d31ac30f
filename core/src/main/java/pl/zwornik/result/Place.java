package pl.zwornik.result;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in an input something stands: a document, a JSON Pointer (RFC 6901) and a position, as far as they are known.
 *
 * <p>Outside documents the pointer is the attribute path within an aggregate, in the same notation.
 * Immutable and thread-safe.
 *
 * @param document the name of the file or document; null where there is none
 * @param pointer the JSON Pointer; empty for the whole document
 * @param line the line, from 1; 0 where not known
 * @param column the column in characters, from 1; 0 where not known
 * @since 0.1.0
 */
public record Place(@Nullable String document, String pointer, int line, int column) {

    /** Nowhere in particular: the whole of an unnamed input. */
    public static final Place WHOLE = new Place(null, "", 0, 0);

    /** Checks that the pointer is given and the position is not negative. */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1, or are 0 where not known");
        }
    }

    /** Returns the place at a pointer, document and position unknown. */
    public static Place at(String pointer) {
        return pointer.isEmpty() ? WHOLE : new Place(null, pointer, 0, 0);
    }

    /** Returns this place within a named document. */
    public Place in(String document) {
        return new Place(document, pointer, line, column);
    }

    /** Returns this place with a position, line and column counted from 1. */
    public Place on(int line, int column) {
        return new Place(document, pointer, line, column);
    }

    /** Returns the place of a path below this one, position unknown; {@code path} starts with a slash or is empty. */
    public Place below(String path) {
        return path.isEmpty() ? this : new Place(document, pointer + path, 0, 0);
    }

    /** Returns the name of the document, where there is one. */
    public Optional<String> inDocument() {
        return Optional.ofNullable(document);
    }

    /** Tells whether line and column are known. */
    public boolean hasPosition() {
        return line > 0;
    }

    /** Returns the place as editors and terminals write it, such as {@code forum.json:12:5 /forums/0/id}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document == null ? "" : document);
        if (hasPosition()) {
            text.append(text.isEmpty() ? "" : ":").append(line).append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(pointer);
        }
        return text.toString();
    }
}
