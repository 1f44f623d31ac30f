package pl.zwornik.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/** The library's own tables of Polish grammar, which no plugin adds to. */
final class GrammarTable {

    private GrammarTable() {}

    /** Returns what is made of each row of a table. */
    static <T> List<T> read(String resource, List<String> columns, Function<CsvTable.Row, T> make) {
        try (InputStream in = Objects.requireNonNull(GrammarTable.class.getResourceAsStream(resource), resource)) {
            return CsvTable.read(resource, TextBytes.decode(in.readAllBytes()), columns, make)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
