package pl.zwornik.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Hostile input")
class HostileInputTest {

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("that never ends is read no further than its limit")
    void endlessInput() {
        assertThat(Run.of("check", "/dev/zero").err()).contains("TOOL-010").doesNotContain("Error");
    }

    @Test
    @DisplayName("of files that are too long only together is told before memory ends")
    void longTogether() throws IOException {
        String[] args = {"check", "a", "b", "c"};
        for (int i = 1; i < args.length; i++) {
            Path file = folder.resolve(args[i]);
            try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
                made.setLength(30 << 20);
            }
            args[i] = file.toString();
        }
        Run run = Run.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("TOOL-018");
    }

    @Test
    @DisplayName("of an argument file is not expanded into what stands in it")
    void argumentFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Nobody Special");
        assertThat(Run.of("check", "@" + secret).err()).contains("PORT-009").doesNotContain("Special");
    }

    @Test
    @DisplayName("with signs that a terminal obeys is shown, not obeyed")
    void terminalSigns() {
        assertThat(Run.of("check", "a\u001b[31m\nb.json").err()).contains("a\\u001b[31m\\u000ab.json");
        assertThat(Run.of("show", "a", "--lang", "a\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    @DisplayName("of a database is read without a byte of its file changing, and nothing is written beside it")
    void readsWithoutWriting() throws IOException {
        Run.of("demo", "--out", folder.resolve("demo").toString());
        Path file = folder.resolve("demo/forum-mocy.mv.db");
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of(
                "show", "forum-mocy", "--db", " jdbc:h2:file:" + folder.resolve("demo/forum-mocy;ifexists=false"));
        assertThat(run.code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder.resolve("demo"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("forum-mocy.json", "forum-mocy.mv.db");
        }
    }

    @Test
    @DisplayName("of a database in which somebody else has deleted a row is told with what is missing")
    void damagedDatabase() throws SQLException {
        Run.of("demo", "--out", folder.resolve("demo").toString());
        String address = "jdbc:h2:file:" + folder.resolve("demo/forum-mocy");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            assertThat(statement.executeUpdate("delete from zwornik_aggregate where id = 'ops-dopiewo'"))
                    .isEqualTo(1);
        }
        Run run = Run.of("check", "--db", address);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("SEC-002", "ops-dopiewo").doesNotContain("TOOL-008");
    }

    @Test
    @DisplayName("is no excuse for output that is lost: that is told, and is no success")
    void lostOutput() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        Session session = new Session(
                new PrintStream(full, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Map.of(),
                false);
        assertThat(Main.run(session, "check")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("TOOL-020");
    }
}
