package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.zwornik.id.Id;
import pl.zwornik.id.Reference;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.SectorFailures;

/**
 * One attempt to keep changes, within a transaction.
 *
 * <p>First the rows of all aggregates that change are locked, in the order of kind and id whatever the order of the
 * changes, so that no two commits wait for each other; then everything is checked; then everything is written.
 */
final class Commit {

    /** A row that is locked, with the document that will be superseded. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Locked(int version, byte[] document) {}

    private final Statements statements;
    private final Sql sql;
    private final List<Written> changes;

    Commit(Statements statements, Sql sql, List<Written> changes) {
        this.statements = statements;
        this.sql = sql;
        this.changes = changes;
    }

    /** Writes the changes and returns the versions, in the order of the changes. */
    Map<Id, Integer> attempt(Writes writes) throws SQLException {
        Map<String, Locked> kept = locked();
        requireVersions(kept);
        requireTargets();
        List<Written> created = new ArrayList<>();
        List<Written> saved = new ArrayList<>();
        Map<Id, Integer> versions = new LinkedHashMap<>();
        for (Written change : changes) {
            (change.readVersion() == 0 ? created : saved).add(change);
            versions.put(change.value().id(), change.readVersion() + 1);
        }
        writes.supersede(
                saved, change -> Objects.requireNonNull(kept.get(change.key())).document());
        writes.save(saved);
        created.sort(Comparator.comparing(Written::key));
        writes.create(created);
        return versions;
    }

    private Map<String, Locked> locked() throws SQLException {
        Map<String, Locked> kept = new HashMap<>();
        List<Id> ids = changes.stream().map(change -> change.value().id()).toList();
        statements.byKeys(
                sql.lock,
                ids,
                row -> kept.put(
                        Written.key(row.getString("kind"), row.getString("id")),
                        new Locked(row.getInt("version"), row.getBytes("document"))));
        return kept;
    }

    private void requireVersions(Map<String, Locked> kept) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Written change : changes) {
            Locked row = kept.get(change.key());
            int version = row == null ? 0 : row.version();
            if (version != change.readVersion()) {
                conflicts.add(new Conflict(change.value().id(), change.readVersion(), version));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new ConflictingChangeException(conflicts);
        }
    }

    /** Aggregates are never deleted, so what is there when this looks is there when the transaction ends. */
    private void requireTargets() throws SQLException {
        Set<Id> targets = new LinkedHashSet<>();
        for (Written change : changes) {
            change.value().references().forEach(reference -> targets.add(reference.target()));
        }
        changes.forEach(change -> targets.remove(change.value().id()));
        if (targets.isEmpty()) {
            return;
        }
        Set<String> present = new HashSet<>();
        statements.byKeys(
                sql.present, targets, row -> present.add(Written.key(row.getString("kind"), row.getString("id"))));
        List<Failure> dangling = new ArrayList<>();
        for (Written change : changes) {
            for (Reference reference : change.value().references()) {
                Id target = reference.target();
                if (targets.contains(target) && !present.contains(Written.key(target))) {
                    dangling.add(Failure.of(SectorFailures.REFERENCE_DANGLING, reference.path())
                            .with("kind", target.kind().key())
                            .with("id", target));
                }
            }
        }
        if (!dangling.isEmpty()) {
            throw new RejectedChangesException(dangling);
        }
    }
}
