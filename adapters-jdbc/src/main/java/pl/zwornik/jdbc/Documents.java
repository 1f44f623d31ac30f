package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
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
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Outcome;
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
            byte[] document;
            try {
                document = format.write(change.value());
            } catch (InvariantViolationException e) {
                if (e.getFailure().code() != PortFailures.DOCUMENT_TOO_LONG) {
                    throw e;
                }
                tooLong.add(e.getFailure());
                continue;
            }
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
     * <p>A document must be read without any failure, also where the format would go on: what it left out would be lost
     * with the next save.
     *
     * @throws PortUnavailableException if the document is not what was written, is of another format or a newer version of
     *     it, or is refused by the format
     */
    <T extends Aggregate> T read(Class<T> type, KeptRow row) {
        if (!row.format().equals(format.name())) {
            throw new PortUnavailableException(
                    failure(JdbcFailures.FORMAT_FOREIGN, row)
                            .with("kept", row.format())
                            .with("known", format.name()),
                    null);
        }
        byte[] document = written(row);
        Outcome<T> outcome = format.read(type, new Document(row.kind() + " " + row.id(), document));
        if (!outcome.failures().isEmpty()) {
            throw unread(row, outcome);
        }
        T value = outcome.orThrow();
        if (!value.id().value().equals(row.id())) {
            throw damaged(row, null);
        }
        return value;
    }

    private static byte[] written(KeptRow row) {
        try {
            byte[] document = row.document().unpacked();
            if (Arrays.equals(StoredDocument.sha256(document), row.sha256())) {
                return document;
            }
        } catch (DataFormatException e) {
            throw damaged(row, e);
        }
        throw damaged(row, null);
    }

    /** Returns a value with its document, as it is kept under a version. */
    Written written(Aggregate value, int version) {
        return new Written(value, version, format.write(value));
    }

    /** Returns the id of a row of any kind. */
    Id id(KeptRow row) {
        return switch (kind(row)) {
            case ORGANISATION -> new OrganisationId(row.id());
            case PERSON -> new PersonId(row.id());
            case SERIES -> new SeriesId(row.id());
            case FORUM -> new ForumId(row.id());
            case MEETING -> new MeetingId(row.id());
        };
    }

    private static Kind kind(KeptRow row) {
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(row.kind())) {
                return kind;
            }
        }
        throw damaged(row, null);
    }

    /** Returns the aggregate of a row of any kind. */
    Aggregate read(KeptRow row) {
        return read(type(kind(row)), row);
    }

    private static Class<? extends Aggregate> type(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Organisation.class;
            case PERSON -> Person.class;
            case SERIES -> Series.class;
            case FORUM -> Forum.class;
            case MEETING -> Meeting.class;
        };
    }

    private PortUnavailableException unread(KeptRow row, Outcome<?> outcome) {
        if (row.isNewerThan(format.version())) {
            return new PortUnavailableException(
                    versioned(JdbcFailures.FORMAT_NEWER, row)
                            .with("kept", row.formatVersion())
                            .with("known", format.version()),
                    cause(outcome));
        }
        String codes = outcome.failures().stream()
                .map(failure -> failure.code().code())
                .distinct()
                .collect(Collectors.joining(", "));
        return new PortUnavailableException(
                versioned(JdbcFailures.DOCUMENT_REFUSED, row).with("codes", codes), cause(outcome));
    }

    /** Returns what tells the places of the failures; nothing where there is a value, with warnings. */
    private static @Nullable OutcomeException cause(Outcome<?> outcome) {
        try {
            outcome.orThrow();
            return null;
        } catch (OutcomeException e) {
            return e;
        }
    }

    private static PortUnavailableException damaged(KeptRow row, @Nullable Exception cause) {
        return new PortUnavailableException(versioned(PortFailures.DOCUMENT_DAMAGED, row), cause);
    }

    private static Failure versioned(FailureCode code, KeptRow row) {
        return failure(code, row).with("version", row.version());
    }

    private static Failure failure(FailureCode code, KeptRow row) {
        return Failure.of(code, "").with("kind", row.kind()).with("id", row.id());
    }
}
