package pl.zwornik.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes looked at at once, as one number; the first of them is its lowest. */
final class EightBytes {

    /** The highest bit of each byte. */
    static final long HIGHEST = 0x8080_8080_8080_8080L;

    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** Returns the eight bytes from an offset on. */
    static long at(byte[] bytes, int offset) {
        return (long) VIEW.get(bytes, offset);
    }

    /** Marks, by its highest bit, every byte equal to a character of ASCII; above the first of them perhaps others too. */
    static long equal(long eight, char c) {
        return below(eight ^ c * EACH, 1);
    }

    /** Marks, by its highest bit, every byte from 0 to below a limit; above the first of them perhaps others too. */
    static long below(long eight, int limit) {
        return (eight - limit * EACH) & ~eight & HIGHEST;
    }

    /** Returns how many bytes stand before the first marked one; 8 where none is. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
