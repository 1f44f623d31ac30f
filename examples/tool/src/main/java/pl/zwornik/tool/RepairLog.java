package pl.zwornik.tool;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;

/** Everything doubtful in a register as a table, for whoever repairs it. */
final class RepairLog {

    private RepairLog() {}

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
