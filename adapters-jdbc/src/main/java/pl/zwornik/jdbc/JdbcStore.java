package pl.zwornik.jdbc;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Forums;
import pl.zwornik.port.Kept;
import pl.zwornik.port.Meetings;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.People;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Store;
import pl.zwornik.result.Failure;
import pl.zwornik.result.OutcomeException;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

/**
 * A store in H2 or PostgreSQL, whose tables {@link JdbcMigrations} sets up.
 *
 * <p>Made by {@link #builder}, it commits transactions of its own on connections of a data source, and is thread-safe.
 * Made by {@link #joined}, it works in the transaction of one connection, which it never commits, rolls back or closes;
 * it is for the thread that has the connection. The tables are checked once, before the first use.
 *
 * <p>A kept document must be read without any failure, warnings included: a value that had lost an unknown field would
 * lose it for good with the next save. After {@link JdbcFailures#COMMIT_UNCERTAIN} it is open whether a change was made.
 *
 * @since 0.1.0
 */
public final class JdbcStore implements Store {

    /** What ISO 8601 writes with four digits, and every database keeps. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private final Access access;
    private final Documents documents;

    private JdbcStore(Access access, DocumentFormat format) {
        this.access = access;
        this.documents = new Documents(format);
    }

    /** Starts a store on connections of a data source, which stays the caller's, with documents in a format. */
    public static Builder builder(DataSource source, DocumentFormat format) {
        Objects.requireNonNull(source, "source");
        return new Builder(tables -> new OwnTransactions(source, tables), format);
    }

    /**
     * Starts a store in the transaction of a connection, both of which stay the caller's.
     *
     * <p>Changes need a connection whose auto-commit is off. A commit that fails is undone; the transaction can go on.
     */
    public static Builder joined(Connection connection, DocumentFormat format) {
        Objects.requireNonNull(connection, "connection");
        return new Builder(tables -> new JoinedTransaction(connection, tables), format);
    }

    @Override
    public Organisations organisations() {
        return new OrganisationsInTables(access, documents);
    }

    @Override
    public People people() {
        return new PeopleInTables(access, documents);
    }

    @Override
    public Kept<SeriesId, Series> series() {
        return new KeptInTables<>(access, documents, Kind.SERIES, Series.class);
    }

    @Override
    public Meetings meetings() {
        return new MeetingsInTables(access, documents);
    }

    @Override
    public Forums forums() {
        return new ForumsInTables(access, documents);
    }

    @Override
    public Map<Id, Integer> commit(Changes changes) {
        if (changes.list().isEmpty() && changes.required().isEmpty()) {
            return Map.of();
        }
        requireSuitable(changes.cause());
        List<Written> written = documents.write(changes);
        return access.write((handle, sql) -> {
            Statements statements = new Statements(handle.getConnection());
            return new Commit(statements, sql, written, changes.required())
                    .attempt(new Writes(statements, sql, documents.format(), changes.cause()));
        });
    }

    /**
     * Erases a person from the tables, in a transaction of its own or the caller's.
     *
     * <p>Every document is read once, to tell where others may name the person; so it takes as long as reading everything
     * that is kept. What the files of the database hold on to is for {@link JdbcPurge} to remove.
     */
    @Override
    public Erasure erase(PersonId id, Code ground, Cause cause) {
        requireSuitable(cause);
        return access.write((handle, sql) -> new PersonErasure(handle, sql, documents, cause).attempt(id, ground));
    }

    /**
     * Forgets earlier versions, in a transaction of its own or the caller's. No document is read, so that those which cannot
     * be read are forgotten as well. What the files of the database hold on to is for {@link JdbcPurge} to remove.
     */
    @Override
    public int forget(Id id, int before) {
        return access.write((handle, sql) -> new Forgetting(handle, sql).attempt(id, before));
    }

    @Override
    public Sector snapshot() {
        Sector.Builder sector = Sector.builder();
        List<KeptRow> rows = access.read((handle, sql) -> handle.createQuery(sql.everything)
                .map((row, context) -> KeptRow.of(row))
                .list());
        rows.forEach(row -> sector.add(documents.read(row)));
        try {
            return sector.build().orThrow();
        } catch (OutcomeException e) { // somebody else has written to the tables
            throw new PortUnavailableException(e.getFailures(), e);
        }
    }

    /** Releases the streams that were left open, and nothing of the caller's. */
    @Override
    public void close() {
        access.close();
    }

    private static void requireSuitable(Cause cause) {
        if (cause.at().isBefore(FIRST) || !cause.at().isBefore(AFTER_LAST)) {
            throw new RejectedChangesException(List.of(Failure.of(JdbcFailures.TIME_UNSUITABLE, "")));
        }
    }

    /** Builds a {@link JdbcStore}; not thread-safe. */
    public static final class Builder {

        private final Function<Tables, Access> access;
        private final DocumentFormat format;
        private Tables tables = Tables.STANDARD;

        private Builder(Function<Tables, Access> access, DocumentFormat format) {
            this.access = access;
            this.format = Objects.requireNonNull(format, "format");
        }

        /**
         * Names the schema of the tables; the connection decides unless this is called.
         *
         * @param schema {@code [a-z][a-z0-9_]*}, at most 63 characters
         * @throws pl.zwornik.result.InvariantViolationException if it is not of that form
         */
        public Builder schema(String schema) {
            tables = tables.in(schema);
            return this;
        }

        /**
         * Names the prefix of the tables; {@code zwornik_} unless this is called.
         *
         * @param prefix {@code [a-z][a-z0-9_]*}, at most 20 characters
         * @throws pl.zwornik.result.InvariantViolationException if it is not of that form
         */
        public Builder prefix(String prefix) {
            tables = tables.startingWith(prefix);
            return this;
        }

        /** Returns the store; the database is first asked when it is first used. */
        public JdbcStore build() {
            return new JdbcStore(access.apply(tables), format);
        }
    }
}
