package pl.zwornik.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files of core, and questions about their text. */
final class Sources {

    private static final Path FOLDER = Path.of("src", "main", "java");
    private static final Pattern JAVADOC_OF_TYPE =
            Pattern.compile("(?ms)(/\\*\\*(?:(?!\\*/).)*\\*/)?\\s*(?:^@\\w+(?:\\([^)]*\\))?[^\\n]*\\n)*"
                    + "^public (?:[a-z-]+ )*?(?:class|interface|enum|record|@interface) ");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private Sources() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isInternal(Path file) {
        return file.toString().contains("internal");
    }

    static boolean isNamed(Path file, String name) {
        return file.getFileName().toString().equals(name);
    }

    /** Tells whether the public type of a file, where there is one, says since when it is there. */
    static boolean saysSince(String source) {
        Matcher type = JAVADOC_OF_TYPE.matcher(source);
        return !type.find() || (type.group(1) != null && type.group(1).contains("@since"));
    }

    /** Returns the number of sentences in the first Javadoc comment; tags do not count. */
    static int sentences(String source) {
        int start = source.indexOf("/**");
        int end = source.indexOf("*/");
        if (start < 0 || end < start) {
            return 0;
        }
        String prose = source.substring(start + 3, end)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("(?ms)^@\\w+ .*", "")
                .replaceAll("</?p>", "");
        return (int) SENTENCE_END.matcher(prose.strip()).results().count();
    }
}
