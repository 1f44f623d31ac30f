package pl.zwornik.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts the bytes of the values in all tables of a store; what a database needs for its pages and indexes is its own affair. */
final class KeptBytes {

    private static final String HEADS = "zwornik_aggregate";

    private KeptBytes() {}

    /** Returns how many stand beside the documents of what each aggregate is now. */
    static long beside(TestDatabase database) throws SQLException {
        long bytes = 0;
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        bytes += bytes(table, rows);
                    }
                }
            }
        }
        return bytes;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                String name = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("zwornik_")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static long bytes(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        long bytes = 0;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            boolean head = table.equals(HEADS) && columns.getColumnName(i).equalsIgnoreCase("document");
            bytes += head ? 0 : bytes(row.getObject(i));
        }
        return bytes;
    }

    private static int bytes(Object value) {
        if (value instanceof byte[] binary) {
            return binary.length;
        } else if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
        return value == null ? 0 : Long.BYTES; // a number, a moment, a truth value: no more than that
    }
}
