package pl.zwornik.jdbc;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import pl.zwornik.port.DocumentFormat;

/**
 * A document as a row holds it.
 *
 * @param packing how the bytes are packed: {@link #DEFLATE} or {@link #NONE}
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record StoredDocument(String packing, byte[] content) {

    static final String NONE = "none";
    static final String DEFLATE = "deflate";

    /** Returns a document packed, or as it is where packing does not make it shorter. */
    static StoredDocument packed(byte[] document) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(document);
            deflater.finish();
            byte[] shorter = new byte[document.length];
            int length = deflater.deflate(shorter);
            return deflater.finished() && length < document.length
                    ? new StoredDocument(DEFLATE, Arrays.copyOf(shorter, length))
                    : new StoredDocument(NONE, document);
        } finally {
            deflater.end();
        }
    }

    /**
     * Returns the document as it was written.
     *
     * @throws DataFormatException if the bytes are not packed as the row says
     */
    byte[] unpacked() throws DataFormatException {
        return switch (packing) {
            case NONE -> content;
            case DEFLATE -> inflated();
            default -> throw new DataFormatException("unknown packing");
        };
    }

    private byte[] inflated() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            ByteArrayOutputStream document = new ByteArrayOutputStream(content.length * 4);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(part);
                document.write(part, 0, length);
                if ((length == 0 && !inflater.finished()) || document.size() > DocumentFormat.MAX_AGGREGATE) {
                    throw new DataFormatException("cut off, or longer than any document");
                }
            }
            return document.toByteArray();
        } finally {
            inflater.end();
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has it", e);
        }
    }
}
