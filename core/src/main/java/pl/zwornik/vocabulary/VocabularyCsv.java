package pl.zwornik.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Period;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.internal.CsvTable;

/**
 * Reads vocabularies and legal acts from CSV content: separated by commas, semicolons or tabs,
 * quoted where needed, with a header line.
 *
 * <p>A vocabulary has the columns {@code scheme, value, pl, en, in_use, basis, aliases}: the period as
 * {@link Period#parse} reads it, empty for always; the basis as {@link Citation#parse} reads it, empty for none; the
 * aliases joined by {@code |}. Acts have {@code key, title, journal, in_force}, the last as {@link Lifespan#parse} reads it.
 * Every row that cannot be used is a failure with its line, also one with more or fewer fields than the header; of more than
 * a thousand the last one says how many. Then there is no value, because a vocabulary with holes would be believed.
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
        return complete(CsvTable.read(
                document,
                content,
                ENTRY_COLUMNS,
                row -> new Entry(
                        Code.of(row.get("scheme"), row.get("value")),
                        row.get("pl"),
                        row.get("en"),
                        period(row.get("in_use")),
                        basis(row.get("basis")),
                        aliases(row.get("aliases")))));
    }

    /**
     * Reads legal acts.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<List<LegalAct>> acts(String document, String content) {
        return complete(CsvTable.read(
                document,
                content,
                ACT_COLUMNS,
                row -> new LegalAct(
                        row.get("key"),
                        row.get("title"),
                        row.get("journal").isEmpty() ? null : row.get("journal"),
                        Lifespan.parse(row.get("in_force")))));
    }

    private static <T> Outcome<T> complete(Outcome<T> read) {
        return read.failures().isEmpty() ? read : Outcome.failed(read.failures());
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
