package pl.zwornik.jdbc;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Kind;
import pl.zwornik.jdbc.IndexedFacts.Fact;
import pl.zwornik.port.Cause;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/** The writing half of a commit: batches of one statement each, and index rows only where they differ. */
final class Writes {

    /** Rows sent at once; documents are long, and drivers hold a batch in memory. */
    private static final int PART = 100;

    private record IndexRow(String id, Fact fact) {}

    private final Handle handle;
    private final Sql sql;
    private final DocumentFormat format;
    private final Cause cause;
    private final OffsetDateTime at;

    Writes(Handle handle, Sql sql, DocumentFormat format, Cause cause) {
        this.handle = handle;
        this.sql = sql;
        this.format = format;
        this.cause = cause;
        this.at = cause.at().atOffset(ZoneOffset.UTC);
    }

    /** Keeps what is there now as revisions; {@code kept} gives the documents that are superseded. */
    void supersede(List<Written> saved, Function<Written, byte[]> kept) {
        send(sql.supersede, saved, (batch, written) -> {
            StoredDocument packed = StoredDocument.packed(kept.apply(written));
            batch.bind(0, packed.content()).bind(1, packed.packing());
            batch.bind(2, written.kind()).bind(3, written.id());
        });
    }

    /** Writes new versions over those that were read. */
    void save(List<Written> saved) {
        int rows = send(sql.save, saved, (batch, written) -> {
            content(batch, 0, written);
            batch.bind(9, written.kind()).bind(10, written.id()).bind(11, written.readVersion());
        });
        if (rows != saved.size()) {
            throw new PortUnavailableException(Failure.of(JdbcFailures.BUSY, ""), null);
        }
        List<IndexRow> stale = new ArrayList<>();
        List<IndexRow> fresh = new ArrayList<>();
        for (Written written : saved) {
            Set<Fact> before = indexed(written);
            Set<Fact> after = IndexedFacts.of(written.value());
            before.stream().filter(fact -> !after.contains(fact)).forEach(fact -> stale.add(row(written, fact)));
            after.stream().filter(fact -> !before.contains(fact)).forEach(fact -> fresh.add(row(written, fact)));
        }
        index(stale, sql::unindex);
        index(fresh, sql::index);
    }

    /** Writes what is new. */
    void create(List<Written> created) {
        send(sql.create, created, (batch, written) -> {
            batch.bind(0, written.kind()).bind(1, written.id());
            content(batch, 2, written);
        });
        List<IndexRow> fresh = new ArrayList<>();
        for (Written written : created) {
            IndexedFacts.of(written.value()).forEach(fact -> fresh.add(row(written, fact)));
        }
        index(fresh, sql::index);
    }

    private static IndexRow row(Written written, Fact fact) {
        return new IndexRow(written.id(), fact);
    }

    private Set<Fact> indexed(Written written) {
        Kind kind = written.value().id().kind();
        int tables = Index.of(kind).size();
        if (tables == 0) {
            return Set.of();
        }
        Query query = handle.createQuery(sql.indexed(kind));
        for (int i = 0; i < tables; i++) {
            query.bind(i, written.id());
        }
        return query.map((row, context) -> new Fact(Index.valueOf(row.getString("facts")), row.getString("found")))
                .set();
    }

    private void index(List<IndexRow> rows, Function<Index, String> statement) {
        Map<Index, List<IndexRow>> byTable = new EnumMap<>(Index.class);
        rows.forEach(row -> byTable.computeIfAbsent(row.fact().index(), table -> new ArrayList<>())
                .add(row));
        byTable.forEach((table, all) -> send(statement.apply(table), all, (batch, row) -> batch.bind(0, row.id())
                .bind(1, row.fact().value())));
    }

    private void content(PreparedBatch batch, int from, Written written) {
        byte[] document = written.document();
        batch.bind(from, document)
                .bind(from + 1, format.name())
                .bind(from + 2, format.version())
                .bind(from + 3, StoredDocument.sha256(document))
                .bind(from + 4, (Argument) (position, statement, context) -> statement.setObject(position, at))
                .bind(from + 5, cause.actor())
                .bind(from + 6, cause.reason())
                .bind(from + 7, cause.correlation())
                .bind(from + 8, bytes(IndexedFacts.nameOrder(written.value())));
    }

    private static Argument bytes(byte @Nullable [] bytes) {
        return (position, statement, context) -> {
            if (bytes == null) {
                statement.setNull(position, Types.VARBINARY);
            } else {
                statement.setBytes(position, bytes);
            }
        };
    }

    private <T> int send(String statement, List<T> all, BiConsumer<PreparedBatch, T> binding) {
        int rows = 0;
        for (int from = 0; from < all.size(); from += PART) {
            PreparedBatch batch = handle.prepareBatch(statement);
            for (T one : all.subList(from, Math.min(from + PART, all.size()))) {
                binding.accept(batch, one);
                batch.add();
            }
            for (int count : batch.execute()) {
                rows += count;
            }
        }
        return rows;
    }
}
