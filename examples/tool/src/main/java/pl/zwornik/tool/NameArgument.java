package pl.zwornik.tool;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.PortFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;

/**
 * What one argument of {@code recognise} names: a name, or the lines of a file or of standard input.
 *
 * @param text the argument
 * @param file the file that it names; null where it names none
 */
record NameArgument(String text, @Nullable Path file) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Tells names from files.
     *
     * @throws ToolException naming every argument that is the path of a file that is not there
     */
    static List<NameArgument> all(List<String> texts) {
        List<NameArgument> all = new ArrayList<>();
        List<Failure> missing = new ArrayList<>();
        for (String text : texts) {
            Path file = existing(text);
            if (file == null && text.matches("\\S+\\.(txt|csv|tsv|lst|dat)")) { // a path to no file is no name
                missing.add(Failure.of(PortFailures.FILE_MISSING, Place.WHOLE.in(text)));
            }
            all.add(new NameArgument(text, file));
        }
        if (!missing.isEmpty()) {
            throw new ToolException(missing);
        }
        return all;
    }

    private static @Nullable Path existing(String text) {
        try {
            Path path = Path.of(text);
            return text.isEmpty() || text.equals(STANDARD_INPUT) || !Files.exists(path) ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Returns the lines of the file or of standard input; empty where the argument is a name. */
    Optional<NameLines> lines() {
        if (file != null) {
            return Optional.of(NameLines.of(file));
        }
        return text.equals(STANDARD_INPUT) ? Optional.of(NameLines.of(System.in)) : Optional.empty();
    }
}
