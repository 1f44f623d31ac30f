package pl.zwornik.tool;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;

/**
 * The names of a file, one a line, read as they are asked for. Lines are UTF-8 or, where they are not, windows-1250; of one
 * that is too long no more is kept than shows it.
 */
final class NameLines implements AutoCloseable {

    /** Room for the longest name, each letter of which may take four bytes. */
    private static final int LONGEST = 4 * 1_000 + 4;

    private static final Charset WINDOWS = Charset.forName("windows-1250");

    private final InputStream in;
    private final long size;
    private final String name;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private long read;
    private int number;

    private NameLines(InputStream in, long size, String name) {
        this.in = in;
        this.size = size;
        this.name = name;
    }

    /** Returns the lines of a stream whose length nobody knows. */
    static NameLines of(InputStream in) {
        return new NameLines(new BufferedInputStream(in), -1, "-");
    }

    /** Returns the lines of a file. */
    static NameLines of(Path file) {
        try {
            return new NameLines(
                    new BufferedInputStream(Files.newInputStream(file), 1 << 16), Files.size(file), file.toString());
        } catch (IOException | SecurityException e) {
            throw unreadable(file.toString());
        }
    }

    private static ToolException unreadable(String name) {
        return new ToolException(Failure.of(PortFailures.FILE_UNREADABLE, Place.WHOLE.in(name)));
    }

    /** Returns the next line without its end; null after the last. Of a line that is too long, its beginning. */
    @Nullable
    String next() {
        length = 0;
        boolean any = false;
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                any = true;
                read++;
                if (b == '\n') {
                    break;
                }
                if (length < LONGEST) {
                    line[length++] = (byte) b;
                }
            }
        } catch (IOException e) {
            throw unreadable(name);
        }
        if (!any) {
            return null;
        }
        number++;
        return text();
    }

    private String text() {
        int end = length > 0 && length < LONGEST && line[length - 1] == '\r' ? length - 1 : length;
        int start = number == 1
                        && end >= 3
                        && Arrays.equals(line, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3)
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(line, start, end - start, WINDOWS);
        }
    }

    /** Returns the place of the line that was read last. */
    Place place() {
        return Place.WHOLE.in(name).on(number, 1);
    }

    /** Returns how many bytes there are; -1 where nobody knows. */
    long size() {
        return size;
    }

    /** Returns how many bytes were read. */
    long position() {
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
