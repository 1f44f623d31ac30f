package pl.zwornik.port;

import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

/**
 * Writes aggregates and sectors as documents, and reads them back.
 *
 * <p>Writing is canonical: equal values give equal bytes, on every platform. Reading gives all failures of a document,
 * each with its place, or a value equal to the one written. Numbered rules stand in
 * {@code docs/contracts/document-format.md}; {@code DocumentFormatContract} of the test kit checks them.
 * An implementation is thread-safe.
 *
 * @since 0.1.0
 */
public interface DocumentFormat {

    /** The longest document of one aggregate, in bytes: 1 MiB. */
    int MAX_AGGREGATE = 1 << 20;

    /** Returns the short name, such as {@code json}; stores keep it beside each document. */
    String name();

    /** Returns the version of the format that is written, major and minor, such as {@code 1.0}. */
    String version();

    /** Returns the document of one aggregate. */
    byte[] write(Aggregate aggregate);

    /**
     * Returns the aggregate of a document.
     *
     * @param type the type of the model, such as {@code Forum.class}
     */
    <T extends Aggregate> Outcome<T> read(Class<T> type, Document document);

    /** Returns the document of a whole sector. */
    byte[] writeSector(Sector sector);

    /**
     * Returns the aggregates of a document of several, references unchecked; see {@link SectorReader}.
     *
     * <p>Where some cannot be read, the outcome holds errors and still a bundle, if every unreadable one can be named by
     * its id; so that references can be checked in the same reading.
     */
    Outcome<Bundle> readBundle(Document document);

    /** Returns the failures with line and column, as far as their pointers stand in the document. */
    List<Failure> locate(Document document, List<Failure> failures);
}
