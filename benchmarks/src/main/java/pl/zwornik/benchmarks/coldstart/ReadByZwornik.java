package pl.zwornik.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Document;

/** Reads one organisation and ends. */
public final class ReadByZwornik {

    private ReadByZwornik() {}

    /** Reads the file that is named, and says whose document it is. */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        Organisation read = JsonFormat.strict()
                .read(Organisation.class, new Document("organisation", bytes))
                .orThrow();
        System.out.println(read.getId());
    }
}
