package pl.zwornik.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.Person;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Erasing;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.Revision;
import pl.zwornik.vocabulary.Code;

/**
 * One attempt to erase a person, within a transaction.
 *
 * <p>First the row of the person is locked with those of everybody who claims to be the same, so that no claim comes in
 * between; then the person is entombed; then every document is read once, for claims in earlier versions and for
 * mentions. A document that cannot be read does not hinder an erasure: its own rows go unread, others are reported.
 */
final class PersonErasure {

    /** A version as it is kept, with how it came about. */
    private record Version(KeptRow row, Revision revision, boolean newest) {

        static Version of(ResultSet row) throws SQLException {
            return new Version(KeptRow.of(row), KeptRow.revision(row), row.getBoolean("newest"));
        }
    }

    private final Handle handle;
    private final Sql sql;
    private final Documents documents;
    private final Cause cause;
    private final List<Written> unlinked = new ArrayList<>();
    private final List<Written> unlinkedBefore = new ArrayList<>();
    private final Set<PersonId> unlinkedIds = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    PersonErasure(Handle handle, Sql sql, Documents documents, Cause cause) {
        this.handle = handle;
        this.sql = sql;
        this.documents = documents;
        this.cause = cause;
    }

    Erasure attempt(PersonId id, Code ground) throws SQLException {
        Statements statements = new Statements(handle.getConnection());
        Writes writes = new Writes(statements, sql, documents.format(), cause);
        Locked kept = locked(statements, id);
        Erasing erasing = Erasing.of(id, ground, cause, kept.erased ? List.of() : versions(id));
        if (kept.erased && kept.linkers == 0) {
            return new Erasure(id, kept.version, List.of(), List.of());
        }
        if (!kept.erased) {
            writes.entomb(documents.written(erasing.tombstone(), kept.version));
        }
        lookThrough(erasing);
        writes.rewriteRevisions(unlinkedBefore);
        writes.rewrite(unlinked);
        writes.supersede(unlinked, Written::document);
        writes.save(unlinked);
        return new Erasure(id, kept.erased ? kept.version : kept.version + 1, List.copyOf(unlinkedIds), mentions);
    }

    /** The row of the person, and how many others claim now to be the same. */
    private static final class Locked {
        private int version;
        private boolean erased;
        private int linkers;
    }

    private Locked locked(Statements statements, PersonId id) throws SQLException {
        Set<Id> ids = new LinkedHashSet<>();
        ids.add(id);
        handle.createQuery(sql.linkers)
                .bind(0, id.value())
                .mapTo(String.class)
                .list()
                .forEach(linker -> ids.add(new PersonId(linker)));
        Locked locked = new Locked();
        statements.byKeys(sql.lock, ids, row -> {
            if (row.getString("id").equals(id.value())) {
                locked.version = row.getInt("version");
                locked.erased = row.getBoolean("erased");
            }
        });
        if (locked.version == 0) {
            throw Erasing.notKept(id);
        }
        locked.linkers = ids.size() - 1;
        return locked;
    }

    private List<Person> versions(PersonId id) {
        List<Person> versions = new ArrayList<>();
        handle.createQuery(sql.versions)
                .bind(0, id.kind().key())
                .bind(1, id.value())
                .bind(2, id.kind().key())
                .bind(3, id.value())
                .map((row, context) -> KeptRow.of(row))
                .forEach(row -> read(row).ifPresent(person -> versions.add((Person) person)));
        return versions;
    }

    private Optional<Aggregate> read(KeptRow row) {
        try {
            return Optional.of(documents.read(row));
        } catch (PortUnavailableException e) {
            return Optional.empty();
        }
    }

    private void lookThrough(Erasing erasing) {
        try (ResultIterator<Version> all = handle.createQuery(sql.everyVersion)
                .setFetchSize(RowStream.PART)
                .map((row, context) -> Version.of(row))
                .iterator()) {
            while (all.hasNext()) {
                Version version = all.next();
                read(version.row)
                        .ifPresentOrElse(
                                value -> look(version, value, erasing),
                                () -> mentions.add(
                                        new Mention(documents.id(version.row), version.row.version(), Mention.UNREAD)));
            }
        }
    }

    private void look(Version version, Aggregate value, Erasing erasing) {
        Aggregate kept = value instanceof Person person ? unlinked(version, person, erasing) : value;
        mentions.addAll(erasing.mentions(kept, version.revision));
        if (kept != value && version.newest) { // without the claim it becomes a version of its own
            mentions.addAll(erasing.mentions(kept, new Revision(version.row.version() + 1, cause)));
        }
    }

    /** Returns a version without claims to be the person, which is to be written where there were any. */
    private Person unlinked(Version version, Person person, Erasing erasing) {
        Person without = erasing.unlinked(person);
        if (without != person) {
            Written written = documents.written(without, version.row.version());
            (version.newest ? unlinked : unlinkedBefore).add(written);
            unlinkedIds.add(person.getId());
        }
        return without;
    }
}
