package pl.zwornik.json.internal;

/**
 * A JSON Pointer (RFC 6901) that grows and shrinks; not thread-safe.
 *
 * <p>Pointers are shown and logged. A name that is not of the form of an attribute or of a key of an extension could be a
 * personal value that slipped in, so its object stands for it.
 */
final class Pointer {

    private static final int LONGEST_NAME = 130;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Steps below a field. */
    int enter(String name) {
        int mark = text.length();
        depth++;
        if (isShown(name)) {
            text.append('/').append(name);
        }
        return mark;
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

    /** Tells whether a name is of the form of an attribute, or of a key of an extension; neither needs escaping. */
    static boolean isShown(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.charAt(0) < 'a' || name.charAt(0) > 'z') {
            return false;
        }
        return name.chars()
                .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_'));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
