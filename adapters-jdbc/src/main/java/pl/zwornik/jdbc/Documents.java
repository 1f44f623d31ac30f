package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.OutcomeException;

/** Turns aggregates into documents and back, and lets no damaged one through. */
record Documents(DocumentFormat format) {

    /**
     * Returns changes with their documents, in their order.
     *
     * @throws RejectedChangesException for each that is too long
     */
    List<Written> write(Changes changes) {
        List<Written> written = new ArrayList<>();
        List<Failure> tooLong = new ArrayList<>();
        for (Changes.Change change : changes.list()) {
            Id id = change.value().id();
            byte[] document = format.write(change.value());
            if (document.length > DocumentFormat.MAX_AGGREGATE) {
                tooLong.add(Failure.of(PortFailures.DOCUMENT_TOO_LONG, "")
                        .with("kind", id.kind().key())
                        .with("id", id)
                        .with("length", document.length)
                        .with("limit", DocumentFormat.MAX_AGGREGATE));
            }
            written.add(new Written(change.value(), change.readVersion(), document));
        }
        if (!tooLong.isEmpty()) {
            throw new RejectedChangesException(tooLong);
        }
        return written;
    }

    /**
     * Returns the aggregate of a row.
     *
     * @throws PortUnavailableException if the document is not what was written, or is of another format
     */
    <T extends Aggregate> T read(Class<T> type, KeptRow row) {
        if (!row.format().equals(format.name())) {
            throw new PortUnavailableException(
                    failure(JdbcFailures.FORMAT_FOREIGN, row)
                            .with("kept", row.format())
                            .with("known", format.name()),
                    null);
        }
        try {
            byte[] document = row.document().unpacked();
            if (!Arrays.equals(StoredDocument.sha256(document), row.sha256())) {
                throw damaged(row, null);
            }
            T value = format.read(type, new Document(row.kind() + " " + row.id(), document))
                    .orThrow();
            if (!value.id().value().equals(row.id())) {
                throw damaged(row, null);
            }
            return value;
        } catch (DataFormatException | OutcomeException e) {
            throw damaged(row, e);
        }
    }

    /** Returns the aggregate of a row of any kind. */
    Aggregate read(KeptRow row) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(row.kind())) {
                return read(type(kind), row);
            }
        }
        throw damaged(row, null);
    }

    private static Class<? extends Aggregate> type(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Organisation.class;
            case PERSON -> Person.class;
            case SERIES -> Series.class;
            case FORUM -> Forum.class;
        };
    }

    private static PortUnavailableException damaged(KeptRow row, @Nullable Exception cause) {
        return new PortUnavailableException(
                failure(PortFailures.DOCUMENT_DAMAGED, row).with("version", row.version()), cause);
    }

    private static Failure failure(FailureCode code, KeptRow row) {
        return Failure.of(code, "").with("kind", row.kind()).with("id", row.id());
    }
}
