package pl.zwornik.tool;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Output that nobody reads to its end")
class ClosedOutputTest {

    @TempDir
    private Path folder;

    private static Run lost(String message, boolean pipe, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        Session session = new Session(
                new ResultStream(broken, StandardCharsets.UTF_8, pipe),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Map.of(),
                false);
        return new Run(Main.run(session, args), "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "check",
                "show forum-mocy",
                "recognise Buk --format json",
                "person p-7b2e export",
                "privacy map",
                "--help"
            })
    @DisplayName("is the reader's wish: each command ends quietly and well")
    void endsQuietly(String line) {
        for (Run run : List.of(
                lost("Broken pipe", false, line.split(" ", -1)), lost("Przerwany potok", true, line.split(" ", -1)))) {
            assertThat(run.code()).isZero();
            assertThat(run.err()).doesNotContain("TOOL-020");
        }
    }

    @Test
    @DisplayName("is still lost where the disk is full")
    void tellsLosses() {
        Run run = lost("No space left on device", false, "check");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-020");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("ends a process of its own in the same way")
    void endsProcesses() throws IOException, InterruptedException {
        Path names = Files.writeString(folder.resolve("names.txt"), "MGOPS PLESZEW\n".repeat(20_000));
        Process piped = process(ProcessBuilder.Redirect.PIPE, "recognise", names.toString());
        piped.getInputStream().close();
        assertThat(piped.waitFor()).isZero();
        assertThat(err()).contains("TOOL-021").doesNotContain("TOOL-020", "Exception");

        assertThat(process(ProcessBuilder.Redirect.to(new File("/dev/full")), "privacy", "map")
                        .waitFor())
                .isEqualTo(2);
        assertThat(err()).contains("TOOL-020");
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    }

    private Process process(ProcessBuilder.Redirect out, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
