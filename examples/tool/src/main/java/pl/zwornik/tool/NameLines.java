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
 * The names of a file, one a line, read as they are asked for. A line ends as on any system; it is UTF-8 or, where it is not,
 * windows-1250; of one that is too long no more is kept than shows it.
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
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            if (isUtf16(in)) {
                in.close();
                throw new ToolException(Failure.of(ToolFailures.NAMES_IN_UTF16, Place.WHOLE.in(file.toString())));
            }
            return new NameLines(in, Files.size(file), file.toString());
        } catch (IOException | SecurityException e) {
            throw unreadable(file.toString());
        }
    }

    private static boolean isUtf16(InputStream in) throws IOException {
        in.mark(2);
        int mark = in.read() << 8 | in.read();
        in.reset();
        return mark == 0xFEFF || mark == 0xFFFE;
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
                if (b == '\n' || endsWithReturn(b)) {
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

    /** A carriage return ends a line, together with the line feed behind it if there is one. */
    private boolean endsWithReturn(int b) throws IOException {
        if (b != '\r') {
            return false;
        }
        in.mark(1);
        if (in.read() == '\n') {
            read++;
        } else {
            in.reset();
        }
        return true;
    }

    private String text() {
        int end = length;
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
