package pl.zwornik.jdbc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.zwornik.id.Kind;

/**
 * Every statement of a store, with the names of its tables put in; made once.
 *
 * <p>Each read is one statement, so that it sees one moment at every level of isolation.
 */
final class Sql {

    private static final String KEPT = "format, format_version, sha256";
    private static final String CAUSE = "made_at, actor, reason, correlation";
    private static final String KEY = "kind = ? AND id = ?";

    final String find;
    final String findVersion;
    final String revisions;
    final String all;
    final String everything;
    final String inNameOrder;
    final String linkedWith;
    final String lock;
    final String present;
    final String create;
    final String save;
    final String supersede;
    final String linkers;
    final String entomb;
    final String forget;
    final String forgetBefore;
    final String versions;
    final String everyVersion;
    final String rewrite;
    final String rewriteRevision;
    private final String tables;
    private final Map<Kind, String> indexed = new EnumMap<>(Kind.class);

    Sql(Tables where, Dialect dialect) {
        tables = where.qualified(dialect);
        String aggregate = tables + "aggregate";
        String revision = tables + "revision";
        String now = "SELECT kind, id, version, document, 'none' AS packing, " + KEPT + " FROM " + aggregate;
        String keys = " FROM UNNEST(?, ?) AS k(kind, id) JOIN " + aggregate + " a ON a.kind = k.kind AND a.id = k.id";
        find = now + " WHERE " + KEY;
        findVersion = now + " WHERE " + KEY + " AND version = ? UNION ALL SELECT kind, id, version, document, packing, "
                + KEPT + " FROM " + revision + " WHERE " + KEY + " AND version = ?";
        revisions = "SELECT version, " + CAUSE + " FROM " + aggregate + " WHERE " + KEY + " UNION ALL SELECT version, "
                + CAUSE + " FROM " + revision + " WHERE " + KEY + " ORDER BY version DESC";
        all = now + " WHERE kind = ? ORDER BY id";
        everything = now;
        inNameOrder = "SELECT id FROM " + aggregate + " WHERE kind = 'organisation' ORDER BY name_order";
        linkedWith = "SELECT id FROM " + tables + "person_link WHERE person = ? UNION SELECT person AS id FROM "
                + tables + "person_link WHERE id = ?";
        lock = "SELECT a.kind, a.id, a.version, a.document, a.erased" + keys + " ORDER BY a.kind, a.id "
                + dialect.lock();
        present = "SELECT a.kind, a.id" + keys;
        create = "INSERT INTO " + aggregate + " (kind, id, version, document, " + KEPT + ", " + CAUSE
                + ", name_order, erased) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        save = "UPDATE " + aggregate + " SET version = version + 1, document = ?, format = ?, format_version = ?, "
                + "sha256 = ?, made_at = ?, actor = ?, reason = ?, correlation = ?, name_order = ? WHERE " + KEY
                + " AND version = ?";
        supersede = "INSERT INTO " + revision + " (kind, id, version, document, packing, " + KEPT + ", " + CAUSE
                + ") SELECT kind, id, version, ?, ?, " + KEPT + ", " + CAUSE + " FROM " + aggregate + " WHERE " + KEY;
        linkers = "SELECT id FROM " + tables + "person_link WHERE person = ?";
        entomb = "UPDATE " + aggregate + " SET version = version + 1, document = ?, format = ?, format_version = ?, "
                + "sha256 = ?, made_at = ?, actor = ?, reason = ?, correlation = ?, name_order = ?, erased = TRUE WHERE "
                + KEY;
        forget = "DELETE FROM " + revision + " WHERE " + KEY;
        forgetBefore = forget + " AND version < ?";
        String then = "SELECT kind, id, version, document, packing, " + KEPT + ", " + CAUSE + ", FALSE AS newest FROM "
                + revision;
        String current = now.replace(KEPT, KEPT + ", " + CAUSE + ", TRUE AS newest");
        versions = current + " WHERE " + KEY + " UNION ALL " + then + " WHERE " + KEY;
        everyVersion = current + " UNION ALL " + then;
        rewrite = "UPDATE " + aggregate + " SET document = ?, format = ?, format_version = ?, sha256 = ? WHERE " + KEY;
        rewriteRevision = "UPDATE " + revision + " SET document = ?, format = ?, format_version = ?, sha256 = ?, "
                + "packing = ? WHERE " + KEY + " AND version = ?";
        for (Kind kind : Kind.values()) {
            indexed.put(kind, indexed(Index.of(kind)));
        }
    }

    /** Returns the version of the tables. */
    static String version(Tables where, Dialect dialect) {
        return "SELECT version FROM " + where.qualified(dialect) + "schema";
    }

    /** Returns the query for the index rows of an aggregate, each with the table; its parameter stands once per table. */
    String indexed(Kind kind) {
        return indexed.getOrDefault(kind, "");
    }

    String index(Index index) {
        return "INSERT INTO " + tables + index.table() + " (id, " + index.column() + ") VALUES (?, ?)";
    }

    /** Returns the statement that removes all rows of an aggregate from an index. */
    String unindexAll(Index index) {
        return "DELETE FROM " + tables + index.table() + " WHERE kind = '"
                + index.kind().key() + "' AND id = ?";
    }

    String unindex(Index index) {
        return "DELETE FROM " + tables + index.table() + " WHERE kind = '"
                + index.kind().key() + "' AND id = ? AND " + index.column() + " = ?";
    }

    /** Returns the query for the ids under which a value stands in an index. */
    String having(Index index) {
        return "SELECT id FROM " + tables + index.table() + " WHERE " + index.column() + " = ?";
    }

    /** Returns the query for the ids under which any of some values stand in an index, some of them more than once. */
    String among(Index index, int values) {
        return "SELECT id FROM " + tables + index.table() + " WHERE " + index.column() + " IN ("
                + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    /** Returns the query for the ids under which values of a form stand in an index, some of them more than once. */
    String like(Index index) {
        return "SELECT id FROM " + tables + index.table() + " WHERE " + index.column() + " LIKE ?";
    }

    private String indexed(List<Index> indexes) {
        return indexes.stream()
                .map(index -> "SELECT '" + index.name() + "' AS facts, " + index.column() + " AS found FROM " + tables
                        + index.table() + " WHERE kind = '" + index.kind().key() + "' AND id = ?")
                .collect(Collectors.joining(" UNION ALL "));
    }
}
