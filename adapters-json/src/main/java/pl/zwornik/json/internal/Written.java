package pl.zwornik.json.internal;

import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of a document; one that comes in one piece, as most do, is copied once. Not thread-safe. */
final class Written extends OutputStream {

    private byte[] bytes = new byte[0];
    private int size;

    @Override
    public void write(byte[] piece, int from, int length) {
        if (size == 0) {
            bytes = Arrays.copyOfRange(piece, from, from + length);
        } else {
            if (bytes.length - size < length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
            }
            System.arraycopy(piece, from, bytes, size, length);
        }
        size += length;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Returns all bytes; nothing is written after that. */
    byte[] all() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}
