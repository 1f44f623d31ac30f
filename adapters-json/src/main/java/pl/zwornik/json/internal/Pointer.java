package pl.zwornik.json.internal;

/**
 * A JSON Pointer (RFC 6901) that grows and shrinks; not thread-safe.
 *
 * <p>Pointers are shown and logged. A name that is neither an attribute's nor of the form of a key of an extension could
 * be a personal value that slipped in, so its object stands for it.
 */
final class Pointer {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Steps below a field, whose name needs no escaping. */
    int enter(String name) {
        int mark = enterUnnamed();
        text.append('/').append(name);
        return mark;
    }

    /** Steps below a field whose name is not shown. */
    int enterUnnamed() {
        depth++;
        return text.length();
    }

    /** Steps below an element. */
    int enter(int index) {
        int mark = text.length();
        depth++;
        text.append('/').append(index);
        return mark;
    }

    /** Steps back to what {@code enter} returned. */
    void leave(int mark) {
        depth--;
        text.setLength(mark);
    }

    /** Returns how many steps it has, shown or not. */
    int depth() {
        return depth;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
