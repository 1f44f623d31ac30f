package pl.zwornik.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.zwornik.Zwornik;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.port.Store;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;
import pl.zwornik.story.Bundles;

/** From where a command takes its sector: files, a database, or the bundles inside the jar. */
final class SectorInput {

    @Option(names = "--in", arity = "1..*", paramLabel = "FILE", descriptionKey = "in")
    List<Path> files = new ArrayList<>();

    @Option(names = "--db", paramLabel = "JDBC_URL", descriptionKey = "db")
    @Nullable
    String database;

    @Option(names = "--db-user", paramLabel = "NAME", descriptionKey = "db-user")
    String user = "";

    /**
     * Returns the sector.
     *
     * @param more files given otherwise than by {@code --in}
     * @throws ToolException with all failures of the input
     */
    Sector read(List<Path> more, Zwornik zwornik, Session session) {
        List<Path> all = new ArrayList<>(files);
        all.addAll(more);
        if (database == null) {
            List<Document> documents = all.isEmpty() ? Bundles.all() : InputFiles.documents(all);
            JsonFormat importing = JsonFormat.strict().refusingUnknownCodes(zwornik.vocabularies());
            Outcome<Sector> read = new SectorReader(importing).read(documents);
            return read.value().orElseThrow(() -> new ToolException(read.failures()));
        }
        return fromStore(more, session, Store::snapshot);
    }

    /** Tells whether a database is to be read. */
    boolean isDatabase() {
        return database != null;
    }

    /**
     * Returns what is asked of the database.
     *
     * @throws ToolException if no database is named, or files are as well
     */
    <T> T fromStore(List<Path> more, Session session, Function<Store, T> question) {
        if (database == null || !files.isEmpty() || !more.isEmpty()) {
            throw new ToolException(ToolFailures.TWO_INPUTS);
        }
        try (Database opened = Database.open(database, user, session);
                Store store = opened.store()) {
            return question.apply(store);
        }
    }

    /** Returns in words from where the sector came. */
    String origin(List<Path> more, Language language) {
        if (database != null) {
            return language.choose("baza danych", "database");
        }
        List<Path> all = new ArrayList<>(files);
        all.addAll(more);
        return all.isEmpty()
                ? Bundles.all().stream().map(Document::name).collect(Collectors.joining(", "))
                        + language.choose(" (w programie)", " (inside the program)")
                : all.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
