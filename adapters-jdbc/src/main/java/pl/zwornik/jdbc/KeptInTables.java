package pl.zwornik.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.port.Kept;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

/** The aggregates of one kind. Rows are fetched within a connection, and decoded when it has been given back. */
class KeptInTables<I extends Id, T extends Aggregate> implements Kept<I, T> {

    private final Access access;
    private final Documents documents;
    private final Kind kind;
    private final Class<T> type;

    KeptInTables(Access access, Documents documents, Kind kind, Class<T> type) {
        this.access = access;
        this.documents = documents;
        this.kind = kind;
        this.type = type;
    }

    @Override
    public Optional<Versioned<T>> find(I id) {
        return access.read((handle, sql) -> key(handle.createQuery(sql.find), 0, id)
                        .map((row, context) -> KeptRow.of(row))
                        .findFirst())
                .map(this::versioned);
    }

    @Override
    public Optional<Versioned<T>> find(I id, int version) {
        return access.read((handle, sql) -> {
                    Query query = handle.createQuery(sql.findVersion);
                    key(query, 0, id).bind(2, version);
                    return key(query, 3, id)
                            .bind(5, version)
                            .map((row, context) -> KeptRow.of(row))
                            .findFirst();
                })
                .map(this::versioned);
    }

    @Override
    public List<Revision> revisions(I id) {
        return access.read((handle, sql) -> key(key(handle.createQuery(sql.revisions), 0, id), 2, id)
                .map((row, context) -> KeptRow.revision(row))
                .list());
    }

    @Override
    public Stream<Versioned<T>> all() {
        return access.stream(
                        (handle, sql) -> handle.createQuery(sql.all).bind(0, kind.key()),
                        (row, context) -> KeptRow.of(row))
                .map(this::versioned);
    }

    /** Returns the ids that a query selects, each once, in byte-wise order whatever the database's is. */
    final List<I> sorted(Access.Work<Query> query, Function<String, I> id) {
        return access
                .read((handle, sql) -> query.apply(handle, sql)
                        .map((row, context) -> row.getString("id"))
                        .list())
                .stream()
                .distinct()
                .sorted()
                .map(id)
                .toList();
    }

    /** Returns the ids that a query selects, in its order. */
    final List<I> inOrder(Access.Work<Query> query, Function<String, I> id) {
        return access
                .read((handle, sql) -> query.apply(handle, sql)
                        .map((row, context) -> row.getString("id"))
                        .list())
                .stream()
                .map(id)
                .toList();
    }

    private Query key(Query query, int from, I id) {
        return query.bind(from, kind.key()).bind(from + 1, id.value());
    }

    private Versioned<T> versioned(KeptRow row) {
        return new Versioned<>(documents.read(type, row), row.version());
    }
}
