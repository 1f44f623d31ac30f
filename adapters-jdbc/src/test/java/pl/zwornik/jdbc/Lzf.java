package pl.zwornik.jdbc;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Expands what H2 compresses when it compacts a file: LZF, whose streams have no sign where they begin. */
final class Lzf {

    private static final int LEAST_RUN = 3; // a stream begins with bytes as they are
    private static final int PADDING = 16; // so many zeros, each told by itself, are none of a stream
    private static final int SHORTEST = 64;
    private static final int LONGEST = 1 << 16;

    private final byte[] in;
    private final byte[] out = new byte[LONGEST];
    private int position;
    private int length;
    private int zeros;

    private Lzf(byte[] in) {
        this.in = in;
    }

    /** Returns whatever comes of bytes, wherever a stream may begin in them. */
    static byte[] expanded(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Lzf lzf = new Lzf(bytes);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= LEAST_RUN && bytes[i] < 32) {
                lzf.expand(i);
                if (lzf.length >= SHORTEST) {
                    all.writeBytes(Arrays.copyOf(lzf.out, lzf.length));
                }
            }
        }
        return all.toByteArray();
    }

    private int next() {
        return position < in.length ? in[position++] & 0xFF : 0;
    }

    private void expand(int from) {
        position = from;
        length = 0;
        zeros = 0;
        boolean goesOn = true;
        while (goesOn && position < in.length) {
            int control = next();
            goesOn = control < 32 ? copied(control + 1) : repeated(control);
        }
    }

    private boolean copied(int run) {
        zeros = run == 1 && position < in.length && in[position] == 0 ? zeros + 1 : 0;
        if (zeros > PADDING || position + run > in.length || length + run > LONGEST) {
            return false;
        }
        System.arraycopy(in, position, out, length, run);
        position += run;
        length += run;
        return true;
    }

    private boolean repeated(int control) {
        int run = (control >> 5) + 2;
        if (control >> 5 == 7) {
            run += next();
        }
        int start = length - ((control & 0x1F) << 8) - 1 - next();
        if (start < 0 || length + run > LONGEST) {
            return false;
        }
        for (int i = 0; i < run; i++) { // what is repeated may reach into what comes of it
            out[length++] = out[start + i];
        }
        return true;
    }
}
