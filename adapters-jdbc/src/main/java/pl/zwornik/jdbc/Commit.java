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
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Erasing;
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
    private record Locked(int version, byte[] document, boolean erased) {}

    private final Statements statements;
    private final Sql sql;
    private final List<Written> changes;
    private final List<Changes.Required> required;

    Commit(Statements statements, Sql sql, List<Written> changes, List<Changes.Required> required) {
        this.statements = statements;
        this.sql = sql;
        this.changes = changes;
        this.required = required;
    }

    /** Writes the changes and returns the versions, in the order of the changes. */
    Map<Id, Integer> attempt(Writes writes) throws SQLException {
        Map<String, Locked> kept = locked();
        requireVersions(kept);
        requireTargets(kept);
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
        Set<Id> ids = new LinkedHashSet<>();
        required.forEach(one -> ids.add(one.id()));
        for (Written change : changes) {
            ids.add(change.value().id());
            if (change.value() instanceof Person person) { // who is claimed to be somebody must not be erased meanwhile
                person.getLinks().forEach(link -> ids.add(link.other()));
            }
        }
        statements.byKeys( // a database may lock rows as it meets them, before it orders them
                sql.lock,
                ids.stream().sorted(Comparator.comparing(Written::key)).toList(),
                row -> kept.put(
                        Written.key(row.getString("kind"), row.getString("id")),
                        new Locked(row.getInt("version"), row.getBytes("document"), row.getBoolean("erased"))));
        return kept;
    }

    private void requireVersions(Map<String, Locked> kept) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Written change : changes) {
            Locked row = kept.get(change.key());
            int version = row == null ? 0 : row.version();
            boolean erased = row != null && row.erased() && change.readVersion() == 0; // refused below for what it is
            if (version != change.readVersion() && !erased) {
                conflicts.add(new Conflict(change.value().id(), change.readVersion(), version));
            }
        }
        for (Changes.Required one : required) {
            Locked row = kept.get(Written.key(one.id()));
            int version = row == null ? 0 : row.version();
            if (version != one.version()) {
                conflicts.add(new Conflict(one.id(), one.version(), version));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new ConflictingChangeException(conflicts);
        }
    }

    /** Aggregates are never deleted, so what is there when this looks is there when the transaction ends. */
    private void requireTargets(Map<String, Locked> kept) throws SQLException {
        Set<Id> targets = new LinkedHashSet<>();
        for (Written change : changes) {
            change.value().references().forEach(reference -> targets.add(reference.target()));
        }
        changes.forEach(change -> targets.remove(change.value().id()));
        Set<String> present = new HashSet<>();
        if (!targets.isEmpty()) {
            statements.byKeys(
                    sql.present, targets, row -> present.add(Written.key(row.getString("kind"), row.getString("id"))));
        }
        Set<String> erased = new HashSet<>();
        kept.forEach((key, row) -> addErased(erased, key, row.erased()));
        changes.forEach(change -> addErased(erased, change.key(), change.isTombstone()));
        List<Failure> failures = new ArrayList<>();
        for (Written change : changes) {
            Locked row = kept.get(change.key());
            failures.addAll(Erasing.refusals(
                    new Changes.Change(change.value(), change.readVersion()),
                    row != null && row.erased(),
                    id -> erased.contains(Written.key(id))));
            for (Reference reference : change.value().references()) {
                Id target = reference.target();
                if (targets.contains(target) && !present.contains(Written.key(target))) {
                    failures.add(Failure.of(SectorFailures.REFERENCE_DANGLING, reference.path())
                            .with("kind", target.kind().key())
                            .with("id", target));
                }
            }
        }
        if (!failures.isEmpty()) {
            throw new RejectedChangesException(failures);
        }
    }

    private static void addErased(Set<String> erased, String key, boolean tombstone) {
        if (tombstone) {
            erased.add(key);
        }
    }
}
