package pl.zwornik.tool;

import java.io.IOException;
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

    private InputFiles() {}

    static List<Document> documents(List<Path> files) {
        List<Document> documents = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Path file : files.stream().distinct().toList()) {
            Place place = Place.WHOLE.in(file.toString());
            try {
                long length = Files.size(file);
                if (length > JsonLimits.DEFAULT.bundle()) {
                    failures.add(Failure.of(ToolFailures.FILE_TOO_LONG, place)
                            .with("length", length)
                            .with("limit", JsonLimits.DEFAULT.bundle()));
                } else {
                    documents.add(new Document(file.toString(), Files.readAllBytes(file)));
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
}
