package pl.zwornik.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes and ends: what every process costs. */
public final class ReadNothing {

    private ReadNothing() {}

    /** Reads the bytes of the file that is named, and says whose document it is. */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        System.out.println(bytes.length == 0 ? "" : "ops-1");
    }
}
