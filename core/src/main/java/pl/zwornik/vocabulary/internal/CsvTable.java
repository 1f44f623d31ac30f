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
import java.util.stream.Stream;
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
    private final FirstFailures failures = new FirstFailures();

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
     * Returns a value for each row, and a failure for each row that gives none, of which only the first are told one by one
     * ({@link FirstFailures}); no value at all where the content is not CSV or lacks a column.
     *
     * @param name what the content is called in failures
     * @param content separated by comma, semicolon or tab, whichever the header line has most of
     * @param columns the columns that must stand, each once; others may
     * @param make gives the value of a row, or throws a {@link ModelException}
     */
    public static <T> Outcome<List<T>> read(String name, String content, List<String> columns, Function<Row, T> make) {
        return read(name, content, columns, List.of(), make);
    }

    /**
     * Returns the same, of content that may have further columns that are asked for.
     *
     * @param name what the content is called in failures
     * @param content separated by comma, semicolon or tab, whichever the header line has most of
     * @param columns the columns that must stand, each once
     * @param optional the columns that may stand, each once; others may too
     * @param make gives the value of a row, or throws a {@link ModelException}
     */
    public static <T> Outcome<List<T>> read(
            String name, String content, List<String> columns, List<String> optional, Function<Row, T> make) {
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
            List<String> wrong = table.wrongColumns(columns, optional);
            if (!wrong.isEmpty()) {
                return Outcome.failed(Failure.of(VocabularyFailures.COLUMNS_MISSING, document)
                        .with("columns", String.join(", ", wrong)));
            }
            List<T> values = new ArrayList<>();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                table.add(row, make, values);
            }
            return Outcome.of(List.copyOf(values), table.failures.list());
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

    private List<String> wrongColumns(List<String> columns, List<String> optional) {
        return Stream.concat(
                        columns.stream().filter(column -> count(column) != 1),
                        optional.stream().filter(column -> count(column) > 1))
                .toList();
    }

    private int count(String column) {
        return Collections.frequency(header, column);
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
            Failure wrong = e.getFailure();
            failures.add(wrong.at(new Place(place.document(), wrong.place().pointer(), place.line(), place.column())));
        }
    }
}
