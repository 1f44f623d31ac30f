package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The tool as a process of its own")
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("tells of nesting 100 000 deep within 256 MiB of heap")
    void deepNesting() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("deep.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"extensions\":" + "[".repeat(100_000));

        Run run = process(List.of("-Xmx256m"), "check", file.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("deep.json:1:", "JSON-").doesNotContain("StackOverflow", "\tat ");
    }

    @Test
    @DisplayName("tells of a number of three million digits within 256 MiB of heap")
    void longNumber() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("number.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"organisations\":[{\"id\":" + "7".repeat(3_000_000)
                        + "}]}");

        Run run = process(List.of("-Xmx256m"), "check", file.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("number.json:1:", "JSON-").doesNotContain("OutOfMemory", "7".repeat(20));
    }

    @Test
    @DisplayName("writes Polish letters as UTF-8, whatever the encoding and the language of the machine")
    void polishLetters() throws IOException, InterruptedException {
        List<String> machine = List.of("-Duser.language=tr", "-Dfile.encoding=windows-1250");

        Run run = process(machine, "show", "forum-mocy", "--lang", "pl");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("MGOPS Łobżenica", "Świdurska", "Członkowie: 22");
    }

    private Run process(List<String> machine, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
