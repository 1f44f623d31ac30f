package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import pl.zwornik.id.Id;
import pl.zwornik.port.Erasing;

/**
 * One attempt to forget earlier versions, within a transaction.
 *
 * <p>The row of the aggregate is locked first, as a commit and an erasure do, so that neither of them writes or rewrites a
 * version meanwhile. The newest version stands in that row, and is never among those that are removed.
 */
final class Forgetting {

    private final Handle handle;
    private final Sql sql;
    private int kept;

    Forgetting(Handle handle, Sql sql) {
        this.handle = handle;
        this.sql = sql;
    }

    int attempt(Id id, int before) throws SQLException {
        new Statements(handle.getConnection()).byKeys(sql.lock, List.of(id), row -> kept = row.getInt("version"));
        Erasing.requireForgettable(id, before, kept);
        return handle.createUpdate(sql.forgetBefore)
                .bind(0, id.kind().key())
                .bind(1, id.value())
                .bind(2, before)
                .execute();
    }
}
