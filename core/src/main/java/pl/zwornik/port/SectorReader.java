package pl.zwornik.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;

/**
 * Reads documents into one sector, whose parts may refer to each other across documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SectorReader {

    private final DocumentFormat format;

    /** Makes a reader of documents in a format. */
    public SectorReader(DocumentFormat format) {
        this.format = format;
    }

    /**
     * Returns the sector of some documents, or all failures of all of them, each with document, place and code, in
     * their order in the documents.
     *
     * <p>References are checked in the same reading, unless a document is so broken that its aggregates cannot be told.
     */
    public Outcome<Sector> read(List<Document> documents) {
        List<Failure> failures = new ArrayList<>();
        Sector.Builder sector = Sector.builder();
        boolean told = true;
        for (Document document : documents) {
            Outcome<Bundle> outcome = format.readBundle(document);
            failures.addAll(outcome.failures());
            told &= outcome.isPresent();
            outcome.value().ifPresent(bundle -> add(sector, bundle));
        }
        if (!told) {
            return Outcome.failed(failures);
        }
        Outcome<Sector> built = sector.build();
        failures.addAll(located(documents, built.failures()));
        failures.sort(inOrderOf(documents));
        boolean sound = failures.stream().noneMatch(failure -> failure.severity() == Severity.ERROR);
        return sound ? Outcome.of(built.orThrow(), failures) : Outcome.failed(failures);
    }

    /** By document, then by line and column; what has no position comes first. */
    private static Comparator<Failure> inOrderOf(List<Document> documents) {
        Map<String, Integer> positions = new HashMap<>();
        documents.forEach(document -> positions.putIfAbsent(document.name(), positions.size()));
        return Comparator.comparingInt((Failure failure) ->
                        positions.getOrDefault(failure.place().inDocument().orElse(""), -1))
                .thenComparingInt(failure -> failure.place().line())
                .thenComparingInt(failure -> failure.place().column());
    }

    private static void add(Sector.Builder sector, Bundle bundle) {
        bundle.parts().forEach(part -> sector.add(part.value(), part.place()));
        bundle.unreadable().forEach(sector::external);
        bundle.external().forEach(sector::external);
        bundle.coverage().forEach(sector::covers);
        bundle.withheld().forEach(sector::withholds);
    }

    /** Returns every failure, with line and column where a document of its name has its place. */
    List<Failure> located(List<Document> documents, List<Failure> failures) {
        Map<String, List<Failure>> byName = new HashMap<>();
        documents.forEach(document -> byName.put(document.name(), new ArrayList<>()));
        List<Failure> rest = new ArrayList<>();
        for (Failure failure : failures) {
            byName.getOrDefault(failure.place().inDocument().orElse(""), rest).add(failure);
        }
        List<Failure> located = new ArrayList<>();
        for (Document document : documents) {
            List<Failure> own = byName.remove(document.name()); // so that two documents of one name do not double them
            located.addAll(format.locate(document, own == null ? List.of() : own));
        }
        located.addAll(rest);
        return located;
    }
}
