package pl.zwornik.vocabulary.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of files whose encoding nobody declares, as Polish offices publish them. */
public final class TextBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1250");
    private static final Charset ISO = Charset.forName("ISO-8859-2");

    private TextBytes() {}

    /**
     * Returns the text: UTF-16 where a byte order mark says so, or where one of the first two bytes is zero, which no text
     * in another encoding begins with; UTF-8 where the bytes are that, otherwise windows-1250 or, where letters stand at
     * their places in it, ISO 8859-2. A byte order mark is left out.
     */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, isIso(bytes) ? ISO : WINDOWS);
        }
    }

    /** Tells whether ą, ś, ź stand where only ISO 8859-2 has them, and nowhere where only windows-1250 has letters. */
    private static boolean isIso(byte[] bytes) {
        boolean iso = false;
        for (byte b : bytes) {
            int value = b & 0xFF;
            if (value >= 0x80 && value <= 0x9F) { // control characters in ISO 8859-2
                return false;
            }
            iso |= value == 0xB1 || value == 0xB6 || value == 0xBC || value == 0xA1 || value == 0xA6 || value == 0xAC;
        }
        return iso;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
