package pl.zwornik.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.Zwornik;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

/**
 * The register of territorial units that a command asks.
 *
 * @param gazetteer the state
 * @param failures what is wrong in single rows of the file, or that there is no file
 */
record Register(Gazetteer gazetteer, List<Failure> failures) {

    /**
     * Reads the register from a file that GUS publishes; without one, takes the extract in the program, and says so.
     *
     * @throws ToolException if the file cannot be read or is no register at all
     */
    static Register read(@Nullable Path file, Zwornik zwornik) {
        if (file == null) {
            Gazetteer extract = zwornik.gazetteers().latest().orElseThrow();
            return new Register(
                    extract,
                    List.of(Failure.of(ToolFailures.REGISTER_SMALL, Place.WHOLE)
                            .as(Severity.INFO)
                            .with("gminas", extract.gminas().count())));
        }
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            Outcome<Gazetteer> read = TercFile.read(name, in.readNBytes(TercFile.MAX_LENGTH + 1));
            return new Register(read.value().orElseThrow(() -> new ToolException(read.failures())), read.failures());
        } catch (NoSuchFileException e) {
            throw new ToolException(Failure.of(PortFailures.FILE_MISSING, Place.WHOLE.in(name)));
        } catch (IOException | SecurityException e) {
            throw new ToolException(Failure.of(PortFailures.FILE_UNREADABLE, Place.WHOLE.in(name)));
        }
    }
}
