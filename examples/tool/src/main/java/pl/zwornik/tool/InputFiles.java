package pl.zwornik.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.zwornik.json.JsonLimits;
import pl.zwornik.port.Document;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;

/** Reads files whole, telling every one that cannot be read. */
final class InputFiles {

    /** How long all files together may be, in bytes; they are held in memory at once. */
    private static final int TOGETHER = 2 * JsonLimits.DEFAULT.bundle();

    private InputFiles() {}

    static List<Document> documents(List<Path> files) {
        List<Document> documents = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        long total = 0;
        for (Path file : files.stream().distinct().toList()) {
            Place place = Place.WHOLE.in(file.toString());
            try {
                byte[] content = content(file);
                total += content.length;
                if (content.length > JsonLimits.DEFAULT.bundle()) {
                    failures.add(
                            Failure.of(ToolFailures.FILE_TOO_LONG, place).with("limit", JsonLimits.DEFAULT.bundle()));
                } else if (total > TOGETHER) {
                    failures.add(Failure.of(ToolFailures.FILES_TOO_LONG, place).with("limit", TOGETHER));
                    break;
                } else {
                    documents.add(new Document(file.toString(), content));
                }
            } catch (NoSuchFileException e) {
                failures.add(Failure.of(PortFailures.FILE_MISSING, place));
            } catch (IOException | SecurityException e) {
                failures.add(Failure.of(PortFailures.FILE_UNREADABLE, place));
            }
        }
        if (!failures.isEmpty()) {
            throw new ToolException(failures);
        }
        return documents;
    }

    /** Reads one byte more than is allowed, and no more: what a device or a pipe holds cannot be asked before. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(JsonLimits.DEFAULT.bundle() + 1);
        }
    }
}
