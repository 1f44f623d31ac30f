package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** Connections of a data source, each for one piece of work. Thread-safe. */
final class OwnTransactions implements Access {

    private static final int ATTEMPTS = 6;
    private static final int LONGEST_PAUSE_MILLIS = 10; // times the attempt

    private final Jdbi jdbi;
    private final Tables tables;
    private final Set<Handle> streaming = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Readiness readiness;

    OwnTransactions(DataSource source, Tables tables) {
        this.jdbi = plain(Jdbi.create(source));
        this.tables = tables;
    }

    /** Switches off what is never used: statements hold no templates. */
    static Jdbi plain(Jdbi jdbi) {
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }

    @Override
    public <T> T read(Work<T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle, ready(handle).sql());
        } catch (JdbiException | SQLException e) {
            throw SqlFailures.of(e, false);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (JdbiException | SQLException e) {
                if (attempt == ATTEMPTS || !SqlFailures.isPassing(e) || !pause(attempt)) {
                    throw SqlFailures.of(e, true);
                }
            }
        }
    }

    /** Two that were in each other's way would be so again if both came back at once; false for a thread that is to end. */
    private static boolean pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS * attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whatever fails once the commit is asked for leaves as a port exception, which nobody takes for a reason to retry. */
    private <T> T once(Work<T> work) throws SQLException {
        Handle handle = jdbi.open();
        boolean autoCommit = handle.getConnection().getAutoCommit();
        try {
            Readiness ready = ready(handle);
            ready.requireDurable();
            T done = committed(handle, work, ready.sql());
            if (ready.flush()) {
                flush(handle);
            }
            return done;
        } finally {
            release(handle, autoCommit);
        }
    }

    private static void flush(Handle handle) {
        try {
            handle.execute("CHECKPOINT");
        } catch (JdbiException e) {
            throw SqlFailures.open(e);
        }
    }

    private static void release(Handle handle, boolean autoCommit) {
        try (handle) {
            handle.getConnection().setAutoCommit(autoCommit);
        } catch (JdbiException | SQLException lost) {
            // what was to be done is kept, or has failed for a reason of its own: the connection changes neither
        }
    }

    /** Past Jdbi, which would also set the connection back, and fail alike where only that fails. */
    private static void commit(Handle handle) throws SQLException {
        try {
            handle.getConnection().commit();
        } catch (SQLException e) {
            if (SqlFailures.isRolledBack(e)) {
                throw e;
            }
            throw SqlFailures.open(e);
        }
    }

    private static <T> T committed(Handle handle, Work<T> work, Sql sql) throws SQLException {
        handle.begin();
        try {
            T done = work.apply(handle, sql);
            commit(handle);
            return done;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                handle.rollback();
            } catch (JdbiException lost) {
                e.addSuppressed(lost); // the database rolls back what has lost its connection
            }
            throw e;
        }
    }

    @Override
    public <T> Stream<T> stream(Work<Query> query, RowMapper<T> row) {
        Handle handle = null;
        try {
            handle = jdbi.open();
            Readiness ready = ready(handle);
            handle.begin(); // outside transactions PostgreSQL would send everything at once
            Handle opened = handle;
            streaming.add(opened);
            return RowStream.of(query.apply(handle, ready.sql()), row).onClose(() -> end(opened));
        } catch (JdbiException | SQLException e) {
            end(handle);
            throw SqlFailures.of(e, false);
        } catch (RuntimeException e) {
            end(handle);
            throw e;
        }
    }

    private void end(@Nullable Handle handle) {
        if (handle == null || handle.isClosed()) {
            return;
        }
        streaming.remove(handle);
        try (handle) {
            handle.rollback();
        }
    }

    private Readiness ready(Handle handle) {
        Readiness known = readiness;
        if (known == null) {
            known = Readiness.check(handle, tables);
            readiness = known;
        }
        return known;
    }

    @Override
    public void close() {
        streaming.forEach(this::end);
    }
}
