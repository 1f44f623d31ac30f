package pl.zwornik.tool;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;

/** Everything doubtful in a register as a table, for whoever repairs it. */
final class RepairLog {

    private RepairLog() {}

    /** Checks that a log is none of the files that are read; null is no file. */
    static void requireApart(@Nullable Path log, List<@Nullable Path> read) {
        for (Path file : read) {
            if (log != null && file != null && isSame(log, file)) {
                throw new ToolException(Failure.of(ToolFailures.LOG_IS_INPUT, Place.WHOLE.in(log.toString())));
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException | SecurityException e) {
            throw new ToolException(Failure.of(ToolFailures.FILE_UNWRITABLE, Place.WHOLE.in(one.toString())));
        }
    }

    /** Writes a row for each doubt: line, severity, code, what is wrong, what to do. */
    static void write(Path file, List<Failure> doubts, Language language) {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord("line", "severity", "code", "message", "advice");
            for (Failure doubt : doubts) {
                csv.writeRecord(
                        String.valueOf(doubt.place().line()),
                        doubt.severity().name(),
                        doubt.code().code(),
                        doubt.message(language),
                        doubt.advice(language));
            }
        } catch (IOException | SecurityException e) {
            throw new ToolException(Failure.of(ToolFailures.FILE_UNWRITABLE, Place.WHOLE.in(file.toString())));
        }
    }
}
