package pl.zwornik.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of the fields of a type, as their bytes stand in a document. Immutable and thread-safe. */
final class Names {

    /** What is returned instead of a number where no name matches. */
    static final int NONE = -1;

    private final List<String> names;
    /** Each name between its quotation marks, with the colon behind it. */
    private final byte[][] quoted;
    /** The first eight bytes of each, or as many as there are. */
    private final long[] starts;
    /** Which bits of those eight bytes count. */
    private final long[] masks;

    Names(List<String> names) {
        this.names = List.copyOf(names);
        this.quoted = names.stream()
                .map(name -> ('"' + name + "\":").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.starts = new long[quoted.length];
        this.masks = new long[quoted.length];
        for (int i = 0; i < quoted.length; i++) {
            int length = quoted[i].length;
            starts[i] = EightBytes.at(Arrays.copyOf(quoted[i], Math.max(length, Long.BYTES)), 0);
            masks[i] = length < Long.BYTES ? (1L << (length * Byte.SIZE)) - 1 : -1;
        }
    }

    /** Returns the number of a name, from 0, or {@link #NONE}. */
    int number(String name) {
        return names.indexOf(name);
    }

    /** Tells whether a name is among them. */
    boolean has(String name) {
        return number(name) >= 0;
    }

    /**
     * Returns the number of the name that stands at an offset with its colon right behind it, or {@link #NONE}.
     *
     * @param expected the number to try first; fields mostly stand in their order
     */
    int numberAt(byte[] content, int offset, int expected) {
        if (offset + Long.BYTES > content.length) {
            return NONE; // too short for a field with a value and what must end after it
        }
        long start = EightBytes.at(content, offset);
        for (int i = expected; i < quoted.length; i++) {
            if (stands(i, start, content, offset)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (stands(i, start, content, offset)) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns how many bytes a name takes with its quotation marks and colon. */
    int length(int number) {
        return quoted[number].length;
    }

    private boolean stands(int number, long start, byte[] content, int offset) {
        if ((start & masks[number]) != starts[number]) {
            return false;
        }
        byte[] name = quoted[number];
        int end = offset + name.length;
        return name.length <= Long.BYTES
                || (end <= content.length
                        && Arrays.equals(name, Long.BYTES, name.length, content, offset + Long.BYTES, end));
    }
}
