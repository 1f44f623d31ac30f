package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;

/**
 * The caller's connection, in the caller's transaction; as thread-safe as that connection.
 *
 * <p>What fails is undone back to a savepoint, so that the transaction can go on. It is never ended here; when its changes
 * outlive the process is between the caller and the database.
 */
final class JoinedTransaction implements Access {

    private static final int ATTEMPTS = 2;

    private final Jdbi jdbi;
    private final Connection connection;
    private final Tables tables;
    private @Nullable Readiness readiness;

    JoinedTransaction(Connection connection, Tables tables) {
        this.connection = connection;
        this.tables = tables;
        this.jdbi = OwnTransactions.plain(Jdbi.create(new ConnectionFactory() {
            @Override
            public Connection openConnection() {
                return connection;
            }

            @Override
            public void closeConnection(Connection left) {} // it is the caller's
        }));
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
        try (Handle handle = jdbi.open()) {
            if (connection.getAutoCommit()) {
                throw new PortUnavailableException(Failure.of(JdbcFailures.NO_TRANSACTION, ""), null);
            }
            Readiness ready = ready(handle);
            for (int attempt = 1; ; attempt++) {
                try {
                    return undoable(() -> work.apply(handle, ready.sql()));
                } catch (SQLException e) {
                    if (attempt == ATTEMPTS || !SqlFailures.isDuplicate(e)) {
                        throw e; // a duplicate is told as a conflict, now that it can be seen
                    }
                }
            }
        } catch (JdbiException | SQLException e) {
            throw SqlFailures.of(e, true);
        }
    }

    @Override
    public <T> Stream<T> stream(Work<Query> query, RowMapper<T> row) {
        Handle handle = jdbi.open();
        try {
            return RowStream.of(query.apply(handle, ready(handle).sql()), row).onClose(handle::close);
        } catch (JdbiException | SQLException e) {
            handle.close();
            throw SqlFailures.of(e, false);
        }
    }

    private Readiness ready(Handle handle) throws SQLException {
        Readiness known = readiness;
        if (known == null) {
            known = connection.getAutoCommit()
                    ? Readiness.check(handle, tables)
                    : undoable(() -> Readiness.check(handle, tables));
            readiness = known;
        }
        return known;
    }

    private interface Step<T> {
        T take() throws SQLException;
    }

    private <T> T undoable(Step<T> step) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            T done = step.take();
            connection.releaseSavepoint(before);
            return done;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback(before);
            } catch (SQLException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
    }

    @Override
    public void close() {} // nothing was opened
}
