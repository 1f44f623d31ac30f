package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import pl.zwornik.id.Id;

/**
 * The statements of a commit, straight on the connection.
 *
 * <p>A commit is six or seven short statements; through Jdbi, which resolves every parameter anew, it took 1.45 times as
 * long in H2 in memory. Reads, streams and the ends of transactions are Jdbi's.
 */
final class Statements {

    /** Rows sent at once; documents are long, and drivers hold a batch in memory. */
    private static final int PART = 100;

    /** Sets the parameters of a statement. */
    interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /** Takes what it needs of a row. */
    interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Executes a statement for each row, and returns how many rows of the database that changed. */
    <T> int send(String sql, List<T> rows, Binding<T> binding) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (rows.size() == 1) {
                binding.bind(statement, rows.get(0));
                return statement.executeUpdate();
            }
            int changed = 0;
            for (int from = 0; from < rows.size(); from += PART) {
                for (T row : rows.subList(from, Math.min(from + PART, rows.size()))) {
                    binding.bind(statement, row);
                    statement.addBatch();
                }
                for (int count : statement.executeBatch()) {
                    changed += count;
                }
            }
            return changed;
        }
    }

    /** Asks a query that takes kinds and ids as two arrays. */
    void byKeys(String sql, Collection<Id> ids, Rows rows) throws SQLException {
        String[] kinds = ids.stream().map(id -> id.kind().key()).toArray(String[]::new);
        String[] values = ids.stream().map(Id::value).toArray(String[]::new);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("varchar", kinds));
            statement.setArray(2, connection.createArrayOf("varchar", values));
            take(statement, rows);
        }
    }

    /** Asks a query that takes the same text as every parameter. */
    void byText(String sql, int parameters, String text, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= parameters; i++) {
                statement.setString(i, text);
            }
            take(statement, rows);
        }
    }

    private static void take(PreparedStatement statement, Rows rows) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.take(row);
            }
        }
    }
}
