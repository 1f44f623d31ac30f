package pl.zwornik.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;

/** Reads a file whole, as far as it is not longer than any register. */
final class WholeFile {

    /** The longest file that is read, in bytes. */
    static final int MAX_LENGTH = 64 << 20;

    private WholeFile() {}

    /**
     * Returns the bytes of a file.
     *
     * @throws ToolException if it is not there, cannot be read, or is longer than {@link #MAX_LENGTH}
     */
    static byte[] read(Path file) {
        Place place = Place.WHOLE.in(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_LENGTH + 1);
            if (content.length > MAX_LENGTH) {
                throw new ToolException(
                        Failure.of(ToolFailures.FILE_TOO_LONG, place).with("limit", MAX_LENGTH));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new ToolException(Failure.of(PortFailures.FILE_MISSING, place));
        } catch (IOException | SecurityException e) {
            throw new ToolException(Failure.of(PortFailures.FILE_UNREADABLE, place));
        }
    }
}
