package pl.zwornik.json.internal;

/** What a decoder of UTF-8 must refuse, and where; Jackson lets some of it pass. */
final class Utf8 {

    private Utf8() {}

    /** Returns the length of the byte order mark at the start: 3, or 0 where there is none. */
    static int markLength(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Returns the offset of the first byte that is not UTF-8, or -1. */
    static int firstInvalid(byte[] bytes) {
        int invalid = firstUndecodable(bytes);
        for (int i = 0; i < Math.min(bytes.length, 4) && i != invalid; i++) {
            if (bytes[i] == 0) { // UTF-16 or UTF-32, which Jackson would read
                return i;
            }
        }
        return invalid;
    }

    private static int firstUndecodable(byte[] bytes) {
        int length = bytes.length;
        int i = 0;
        while (i < length) {
            if (bytes[i] >= 0) {
                i = behindAscii(bytes, i + 1);
            } else if (isPair(bytes, i)) { // most letters of Latin alphabets
                i += 2;
            } else {
                int sequence = sequence(bytes, i);
                if (sequence == 0) {
                    return i;
                }
                i += sequence;
            }
        }
        return -1;
    }

    /** Returns the next offset that may hold something else than ASCII; most of a document is ASCII. */
    private static int behindAscii(byte[] bytes, int from) {
        int i = from;
        for (int last = bytes.length - Long.BYTES; i <= last; i += Long.BYTES) {
            long negative = EightBytes.at(bytes, i) & EightBytes.HIGHEST;
            if (negative != 0) {
                return i + EightBytes.before(negative);
            }
        }
        return i;
    }

    private static boolean isPair(byte[] bytes, int at) {
        return bytes[at] >= (byte) 0xC2
                && bytes[at] <= (byte) 0xDF
                && at + 1 < bytes.length
                && bytes[at + 1] <= (byte) 0xBF;
    }

    /** Returns the length of the sequence of three or four bytes that starts here; 0 where it is none. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xE0 && first <= 0xEF) {
            int lowest = first == 0xE0 ? 0xA0 : 0x80; // below: longer than need be
            int highest = first == 0xED ? 0x9F : 0xBF; // above: half of a surrogate pair
            return follows(bytes, at + 1, lowest, highest) && follows(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int lowest = first == 0xF0 ? 0x90 : 0x80;
            int highest = first == 0xF4 ? 0x8F : 0xBF; // above: beyond Unicode
            boolean whole = follows(bytes, at + 1, lowest, highest)
                    && follows(bytes, at + 2, 0x80, 0xBF)
                    && follows(bytes, at + 3, 0x80, 0xBF);
            return whole ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int at, int lowest, int highest) {
        return at < bytes.length && (bytes[at] & 0xFF) >= lowest && (bytes[at] & 0xFF) <= highest;
    }
}
