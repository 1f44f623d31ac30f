package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines that a document prints and a test compiles: both are to be the same. */
final class Snippets {

    private static final Path ROOT = Path.of("../..");
    private static final Path TESTS = Path.of("src/test/java/pl/zwornik/story");
    private static final int INDENT = 8;

    private Snippets() {}

    /** Returns the lines that a document prints under a name. */
    static List<String> printed(String document, String name) throws IOException {
        return region(Files.readAllLines(ROOT.resolve(document)), "<!-- snippet: " + name + " -->", "```", 2);
    }

    /** Returns the lines of a test under a name, without their indentation. */
    static List<String> compiled(Class<?> test, String name) throws IOException {
        List<String> source = Files.readAllLines(TESTS.resolve(test.getSimpleName() + ".java"));
        return region(source, "// snippet: " + name, "// end", 1).stream()
                .map(line -> line.isEmpty() ? line : line.substring(INDENT))
                .toList();
    }

    /** The lines from some lines behind a first one to before a last one. */
    private static List<String> region(List<String> lines, String first, String last, int behind) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        int from = stripped.indexOf(first) + behind;
        return lines.subList(
                from, from + stripped.subList(from, stripped.size()).indexOf(last));
    }
}
