package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.story.Bundles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Bad input")
class BadInputTest {

    private static final String BUNDLE = new String(Bundles.forumMocy().content(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("malformed", BUNDLE.replaceFirst("\"forums\": \\[", "\"forums\": [["), "JSON-"),
                Arguments.of("unknown field", BUNDLE.replaceFirst("\"weekday\"", "\"dayOfWeek\""), "/series/0"),
                Arguments.of("duplicate id", BUNDLE.replaceFirst("gops-grodziec\"", "ops-komorniki\""), "SEC-001"),
                Arguments.of(
                        "dangling", BUNDLE.replace("{\"member\": \"ops-buk\"", "{\"member\": \"ops-bug\""), "SEC-002"),
                Arguments.of(
                        "wrong code", BUNDLE.replaceFirst("\"variant\": \"GOPS\"", "\"variant\": \"GXPS\""), "VOC-002"),
                Arguments.of(
                        "no such day",
                        BUNDLE.replace("\"day\": \"2021-11-03\"", "\"day\": \"2021-02-30\""),
                        "FACT-002"),
                Arguments.of("deep", "{\"x\":" + "[".repeat(100_000), "JSON-"),
                Arguments.of("long number", "{\"x\":" + "9".repeat(3_000_000) + "}", "JSON-"),
                Arguments.of("empty", "", "JSON-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("is told with code, file and place, and ends with 2")
    void isTold(String name, String text, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);

        Run run = Run.of("check", file.toString(), "--lang", "en");

        assertIsTold(run, expected, file);
        assertThat(run.err()).containsPattern("bad\\.json:\\d+:\\d+");
        assertThat(file).hasContent(text);
    }

    @Test
    @DisplayName("that is not UTF-8 is told with its place")
    void notUtf8() throws IOException {
        byte[] bytes = BUNDLE.getBytes(StandardCharsets.UTF_8);
        bytes[BUNDLE.substring(0, BUNDLE.indexOf("Komorniki")).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xB1;
        Path file = Files.write(folder.resolve("bad.json"), bytes);

        assertIsTold(Run.of("check", file.toString()), "JSON-", file);
    }

    @Test
    @DisplayName("of several mistakes is told whole")
    void severalMistakes() throws IOException {
        String text = BUNDLE.replaceFirst("\"weekday\"", "\"dayOfWeek\"")
                .replace("\"day\": \"2021-11-03\"", "\"day\": \"2021-02-30\"")
                .replace("\"organisation\": \"ops-srem\"", "\"organisation\": \"ops-brak\"");
        Path file = Files.writeString(folder.resolve("bad.json"), text);

        Run run = Run.of("check", file.toString());

        assertIsTold(run, "SEC-002", file);
        assertThat(run.err()).contains("FACT-002", "/series/0", "/forums/0/founding/day");
    }

    @Test
    @DisplayName("that is missing, or a folder, is told by name")
    void missing() {
        Path missing = folder.resolve("missing.json");

        assertIsTold(Run.of("check", missing.toString()), "PORT-009", missing);
        assertIsTold(Run.of("check", folder.toString()), "PORT-010", folder);
    }

    @Test
    @DisplayName("on the command line ends with 2")
    void usage() {
        assertThat(Run.of("check", "--nonsense").code()).isEqualTo(2);
        assertThat(Run.of("unknown-command").code()).isEqualTo(2);
        assertThat(Run.of("check", "--on", "2021-02-30").err()).contains("TOOL-003");
        assertThat(Run.of("check", "--ask", "CHK-X9").err()).contains("TOOL-009");
        assertThat(Run.of("show", "nobody").err()).contains("TOOL-002").doesNotContain("nobody"); // it may be a name
        assertThat(Run.of("check", "some.json", "--db", "jdbc:h2:mem:x").err()).contains("TOOL-001");
        assertThat(Run.of("check", "--db", "jdbc:h2:mem:x;PASSWORD=secret").err())
                .contains("TOOL-006")
                .doesNotContain("secret");
    }

    @Test
    @DisplayName("by way of a database that is not there, not set up or newer is told, and nothing is made")
    void databases() throws SQLException {
        String address = "jdbc:h2:file:" + folder.resolve("db");
        assertThat(Run.of("check", "--db", address).err()).contains("PORT-002");
        assertThat(folder.resolve("db.mv.db")).doesNotExist();

        try (Connection connection = DriverManager.getConnection(address)) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(Run.of("check", "--db", address).err()).contains("PORT-004");

        Run.of("demo", "--out", folder.resolve("demo").toString());
        String demo = "jdbc:h2:file:" + folder.resolve("demo/forum-mocy");
        try (Connection connection = DriverManager.getConnection(demo);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update zwornik_schema set version = 999");
        }
        Run newer = Run.of("check", "--db", demo);
        assertThat(newer.code()).isEqualTo(2);
        assertThat(newer.err()).contains("PORT-003", "999");
    }

    private static void assertIsTold(Run run, String expected, Path file) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(expected, file.toString())
                .doesNotContain("Exception", "\tat ", "java.", "jackson");
    }
}
