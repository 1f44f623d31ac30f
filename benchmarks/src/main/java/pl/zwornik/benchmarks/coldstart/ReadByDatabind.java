package pl.zwornik.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.zwornik.benchmarks.peer.Databind;
import pl.zwornik.benchmarks.peer.PlainOrganisation;

/** Reads one organisation as plain records and ends. */
public final class ReadByDatabind {

    private ReadByDatabind() {}

    /** Reads the file that is named, and says whose document it is. */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        PlainOrganisation read = new Databind().reader(PlainOrganisation.class).readValue(bytes);
        System.out.println(read.id());
    }
}
