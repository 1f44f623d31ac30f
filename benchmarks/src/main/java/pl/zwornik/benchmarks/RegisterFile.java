package pl.zwornik.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The register of territorial units (TERC), which stands outside the project. */
final class RegisterFile {

    /** Where it is looked for, unless the system property {@code zwornik.terc} says otherwise. */
    private static final String USUAL = "../shared/data/terc-2021-12-08.csv";

    private RegisterFile() {}

    static byte[] content() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("zwornik.terc", USUAL)));
        } catch (IOException e) {
            throw new UncheckedIOException("give the register with -jvmArgsAppend -Dzwornik.terc=FILE", e);
        }
    }
}
