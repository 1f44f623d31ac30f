package pl.zwornik.vocabulary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/** Rows of CSV content under known columns; nothing of a row is passed over in silence. */
final class CsvTable {

    /** The fields of a row by column. */
    interface Row {
        String get(String column);
    }

    private final Place document;
    private final List<String> header;
    private final List<Failure> failures = new ArrayList<>();

    private CsvTable(Place document, List<String> header) {
        this.document = document;
        this.header = header;
    }

    /** Returns a value for each row, or a failure for each row that gives none. */
    static <T> Outcome<List<T>> read(String name, String content, List<String> columns, Function<Row, T> make) {
        Place document = Place.WHOLE.in(name);
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // counted below, with the line
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(content)) {
            Iterator<CsvRecord> rows = reader.iterator();
            CsvTable table = new CsvTable(
                    document, rows.hasNext() ? List.copyOf(rows.next().getFields()) : List.of());
            List<String> missing = columns.stream()
                    .filter(column -> Collections.frequency(table.header, column) != 1)
                    .toList();
            if (!missing.isEmpty()) {
                return Outcome.failed(Failure.of(VocabularyFailures.COLUMNS_MISSING, document)
                        .with("columns", String.join(", ", missing)));
            }
            List<T> values = new ArrayList<>();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                table.add(row, make, values);
            }
            return table.failures.isEmpty() ? Outcome.of(List.copyOf(values)) : Outcome.failed(table.failures);
        } catch (CsvParseException e) {
            return Outcome.failed(
                    Failure.of(VocabularyFailures.CSV_BROKEN, document).with("line", line));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // reading from memory does not fail
        }
    }

    private <T> void add(CsvRecord row, Function<Row, T> make, List<T> values) {
        Place place = document.on((int) row.getStartingLineNumber(), 1);
        if (row.getFieldCount() != header.size()) {
            failures.add(Failure.of(VocabularyFailures.FIELDS_MISCOUNTED, place)
                    .with("fields", row.getFieldCount())
                    .with("columns", header.size()));
            return;
        }
        try {
            values.add(make.apply(column -> row.getField(header.indexOf(column))));
        } catch (ModelException e) {
            failures.add(Failure.of(VocabularyFailures.ROW_UNUSABLE, place)
                    .with("cause", e.getFailure().code().code()));
        }
    }
}
