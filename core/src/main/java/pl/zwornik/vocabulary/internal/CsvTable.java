package pl.zwornik.vocabulary.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.vocabulary.VocabularyFailures;

/** Rows of CSV content under known columns; nothing of a row is passed over in silence. */
public final class CsvTable {

    private static final String SEPARATORS = ",;\t";

    private final Place document;
    private final List<String> header;
    private final List<Failure> failures = new ArrayList<>();

    private CsvTable(Place document, List<String> header) {
        this.document = document;
        this.header = header;
    }

    /** The fields of a row by column. */
    public static final class Row {

        private final List<String> header;
        private final CsvRecord fields;

        private Row(List<String> header, CsvRecord fields) {
            this.header = header;
            this.fields = fields;
        }

        /** Returns the line on which the row begins, from 1. */
        public long line() {
            return fields.getStartingLineNumber();
        }

        /** Returns the field of a column; empty where there is no such column. */
        public String get(String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : fields.getField(index);
        }
    }

    /**
     * Returns a value for each row, and a failure for each row that gives none; no value at all where the content is not
     * CSV or lacks a column.
     *
     * @param name what the content is called in failures
     * @param content separated by comma, semicolon or tab, whichever the header line has most of
     * @param columns the columns that must stand, each once; others may
     * @param make gives the value of a row, or throws a {@link ModelException}
     */
    public static <T> Outcome<List<T>> read(String name, String content, List<String> columns, Function<Row, T> make) {
        Place document = Place.WHOLE.in(name);
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // counted below, with the line
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
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
            return Outcome.of(List.copyOf(values), table.failures);
        } catch (CsvParseException e) {
            return Outcome.failed(
                    Failure.of(VocabularyFailures.CSV_BROKEN, document).with("line", line));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from memory does not fail
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (count(header, SEPARATORS.charAt(i)) > count(header, best)) {
                best = SEPARATORS.charAt(i);
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
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
            values.add(make.apply(new Row(header, row)));
        } catch (ModelException e) {
            failures.add(Failure.of(VocabularyFailures.ROW_UNUSABLE, place)
                    .with("cause", e.getFailure().code().code()));
        }
    }
}
