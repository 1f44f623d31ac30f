package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pieces of code that documents print and tests run: both have to say the same. */
final class Snippets {

    private static final Path PROJECT = Path.of("../..");

    private Snippets() {}

    /** Returns the lines that a document prints. */
    static List<String> printed(String document, String snippet) throws IOException {
        return region(Files.readAllLines(PROJECT.resolve(document)), "<!-- snippet: " + snippet + " -->", "```", 2);
    }

    /** Returns the lines that a test runs. */
    static List<String> compiled(Class<?> test, String snippet) throws IOException {
        Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
        List<String> region = region(Files.readAllLines(source), "// snippet: " + snippet, "// end", 1);
        int indent = region.get(0).length() - region.get(0).stripLeading().length();
        return region.stream()
                .map(line -> line.isEmpty() ? line : line.substring(indent))
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
