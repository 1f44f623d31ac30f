package pl.zwornik.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Period;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/**
 * Reads vocabularies and legal acts from CSV content: comma-separated, quoted where needed, with a header line.
 *
 * <p>A vocabulary has the columns {@code scheme, value, pl, en, in_use, basis, aliases}: the period as
 * {@link Period#parse} reads it, empty for always; the basis as {@link Citation#parse} reads it, empty for none; the
 * aliases joined by {@code |}. Acts have {@code key, title, journal, in_force}, the last as {@link Lifespan#parse} reads it.
 * Every row that cannot be used is a failure with its line; then there is no value, because a vocabulary with holes
 * would be believed.
 *
 * @since 0.1.0
 */
public final class VocabularyCsv {

    private static final List<String> ENTRY_COLUMNS =
            List.of("scheme", "value", "pl", "en", "in_use", "basis", "aliases");
    private static final List<String> ACT_COLUMNS = List.of("key", "title", "journal", "in_force");

    private VocabularyCsv() {}

    /**
     * Reads entries.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<Entry>> entries(String document, String content) {
        return read(
                document,
                content,
                ENTRY_COLUMNS,
                row -> new Entry(
                        Code.of(row.getField("scheme"), row.getField("value")),
                        row.getField("pl"),
                        row.getField("en"),
                        period(row.getField("in_use")),
                        basis(row.getField("basis")),
                        aliases(row.getField("aliases"))));
    }

    /**
     * Reads legal acts.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<LegalAct>> acts(String document, String content) {
        return read(
                document,
                content,
                ACT_COLUMNS,
                row -> new LegalAct(
                        row.getField("key"),
                        row.getField("title"),
                        row.getField("journal").isEmpty() ? null : row.getField("journal"),
                        Lifespan.parse(row.getField("in_force"))));
    }

    private static <T> Outcome<List<T>> read(
            String document,
            String content,
            List<String> columns,
            java.util.function.Function<NamedCsvRecord, T> make) {
        List<T> values = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(columns)) {
                    Set<String> missing = new HashSet<>(columns);
                    missing.removeAll(row.getHeader());
                    return Outcome.failed(Failure.of(VocabularyFailures.COLUMNS_MISSING, Place.WHOLE.in(document))
                            .with(
                                    "columns",
                                    String.join(", ", missing.stream().sorted().toList())));
                }
                try {
                    values.add(make.apply(row));
                } catch (ModelException e) {
                    failures.add(Failure.of(
                                    VocabularyFailures.ROW_UNUSABLE,
                                    Place.WHOLE.in(document).on((int) row.getStartingLineNumber(), 1))
                            .with("cause", e.getFailure().code().code()));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e); // reading from memory does not fail
        }
        return failures.isEmpty() ? Outcome.of(List.copyOf(values)) : Outcome.failed(failures);
    }

    private static Period period(String text) {
        return text.isEmpty() ? Period.ALWAYS : Period.parse(text);
    }

    private static @Nullable Citation basis(String text) {
        return text.isEmpty() ? null : Citation.parse(text);
    }

    private static List<String> aliases(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split("\\|", -1)).toList();
    }
}
