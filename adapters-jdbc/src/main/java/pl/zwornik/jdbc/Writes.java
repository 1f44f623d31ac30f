package pl.zwornik.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.zwornik.id.Kind;
import pl.zwornik.jdbc.IndexedFacts.Fact;
import pl.zwornik.port.Cause;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/** The writing half of a commit: batches of one statement each, and index rows only where they differ. */
final class Writes {

    private record IndexRow(String id, Fact fact) {}

    private final Statements statements;
    private final Sql sql;
    private final DocumentFormat format;
    private final Cause cause;
    private final OffsetDateTime at;

    Writes(Statements statements, Sql sql, DocumentFormat format, Cause cause) {
        this.statements = statements;
        this.sql = sql;
        this.format = format;
        this.cause = cause;
        this.at = cause.at().atOffset(ZoneOffset.UTC);
    }

    /** Keeps what is there now as revisions; {@code kept} gives the documents that are superseded. */
    void supersede(List<Written> saved, Function<Written, byte[]> kept) throws SQLException {
        statements.send(sql.supersede, saved, (statement, written) -> {
            StoredDocument packed = StoredDocument.packed(kept.apply(written));
            statement.setBytes(1, packed.content());
            statement.setString(2, packed.packing());
            statement.setString(3, written.kind());
            statement.setString(4, written.id());
        });
    }

    /** Writes new versions over those that were read. */
    void save(List<Written> saved) throws SQLException {
        int rows = statements.send(sql.save, saved, (statement, written) -> {
            content(statement, 1, written);
            statement.setString(10, written.kind());
            statement.setString(11, written.id());
            statement.setInt(12, written.readVersion());
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
    void create(List<Written> created) throws SQLException {
        statements.send(sql.create, created, (statement, written) -> {
            statement.setString(1, written.kind());
            statement.setString(2, written.id());
            content(statement, 3, written);
            statement.setBoolean(12, written.isTombstone());
        });
        List<IndexRow> fresh = new ArrayList<>();
        for (Written written : created) {
            IndexedFacts.of(written.value()).forEach(fact -> fresh.add(row(written, fact)));
        }
        index(fresh, sql::index);
    }

    /** Writes a tombstone over a person, and removes what the person was and was found by. */
    void entomb(Written tombstone) throws SQLException {
        List<Written> one = List.of(tombstone);
        statements.send(sql.entomb, one, (statement, written) -> {
            content(statement, 1, written);
            statement.setString(10, written.kind());
            statement.setString(11, written.id());
        });
        statements.send(sql.forget, one, (statement, written) -> {
            statement.setString(1, written.kind());
            statement.setString(2, written.id());
        });
        for (Index index : Index.of(Kind.PERSON)) {
            statements.send(sql.unindexAll(index), one, (statement, written) -> statement.setString(1, written.id()));
        }
    }

    /** Writes other documents under the newest versions, where the law demands it. */
    void rewrite(List<Written> newest) throws SQLException {
        statements.send(sql.rewrite, newest, (statement, written) -> {
            statement.setBytes(1, written.document());
            statement.setString(2, format.name());
            statement.setString(3, format.version());
            statement.setBytes(4, StoredDocument.sha256(written.document()));
            statement.setString(5, written.kind());
            statement.setString(6, written.id());
        });
    }

    /** Writes other documents under the versions that were superseded, where the law demands it. */
    void rewriteRevisions(List<Written> superseded) throws SQLException {
        statements.send(sql.rewriteRevision, superseded, (statement, written) -> {
            StoredDocument packed = StoredDocument.packed(written.document());
            statement.setBytes(1, packed.content());
            statement.setString(2, format.name());
            statement.setString(3, format.version());
            statement.setBytes(4, StoredDocument.sha256(written.document()));
            statement.setString(5, packed.packing());
            statement.setString(6, written.kind());
            statement.setString(7, written.id());
            statement.setInt(8, written.readVersion());
        });
    }

    private static IndexRow row(Written written, Fact fact) {
        return new IndexRow(written.id(), fact);
    }

    private Set<Fact> indexed(Written written) throws SQLException {
        Kind kind = written.value().id().kind();
        Set<Fact> facts = new HashSet<>();
        int tables = Index.of(kind).size();
        if (tables > 0) {
            statements.byText(
                    sql.indexed(kind),
                    tables,
                    written.id(),
                    row -> facts.add(new Fact(Index.valueOf(row.getString("facts")), row.getString("found"))));
        }
        return facts;
    }

    private void index(List<IndexRow> rows, Function<Index, String> statement) throws SQLException {
        Map<Index, List<IndexRow>> byTable = new EnumMap<>(Index.class);
        for (IndexRow row : rows) {
            byTable.computeIfAbsent(row.fact().index(), table -> new ArrayList<>())
                    .add(row);
        }
        for (Map.Entry<Index, List<IndexRow>> table : byTable.entrySet()) {
            statements.send(statement.apply(table.getKey()), table.getValue(), (prepared, row) -> {
                prepared.setString(1, row.id());
                prepared.setString(2, row.fact().value());
            });
        }
    }

    private void content(PreparedStatement statement, int from, Written written) throws SQLException {
        byte[] document = written.document();
        statement.setBytes(from, document);
        statement.setString(from + 1, format.name());
        statement.setString(from + 2, format.version());
        statement.setBytes(from + 3, StoredDocument.sha256(document));
        statement.setObject(from + 4, at);
        statement.setString(from + 5, cause.actor());
        statement.setString(from + 6, cause.reason());
        statement.setString(from + 7, cause.correlation());
        statement.setBytes(from + 8, IndexedFacts.nameOrder(written.value()));
    }
}
