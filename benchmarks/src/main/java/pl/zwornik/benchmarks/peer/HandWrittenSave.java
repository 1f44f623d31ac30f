package pl.zwornik.benchmarks.peer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import javax.sql.DataSource;
import pl.zwornik.fact.PolishText;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.DocumentFormat;

/**
 * The saving of an organisation as {@code JdbcStore} does it, statement by statement, written by hand for this one case
 * in plain JDBC: no batches, no other kinds, no failures with places, no second attempt.
 */
public final class HandWrittenSave {

    /** A row of an index: the table, and what stands in it. */
    private record Fact(String table, String column, String value) {}

    /** How many tables {@link #indexed} reads. */
    private static final int INDEXES = 7;

    private final DataSource source;
    private final DocumentFormat format;
    private final String lock;
    private final String present;
    private final String supersede;
    private final String save;
    private final String indexed;
    private final String prefix;

    /** Makes a save into the tables of a prefix. */
    public HandWrittenSave(DataSource source, String prefix, DocumentFormat format) {
        this.source = source;
        this.format = format;
        this.prefix = prefix;
        String keys =
                " FROM UNNEST(?, ?) AS k(kind, id) JOIN " + prefix + "aggregate a ON a.kind = k.kind AND a.id = k.id";
        String carried = "format, format_version, sha256, made_at, actor, reason, correlation";
        lock = "SELECT a.kind, a.id, a.version, a.document" + keys + " ORDER BY a.kind, a.id FOR UPDATE";
        present = "SELECT a.kind, a.id" + keys;
        supersede = "INSERT INTO " + prefix + "revision (kind, id, version, document, packing, " + carried
                + ") SELECT kind, id, version, ?, ?, " + carried + " FROM " + prefix
                + "aggregate WHERE kind = ? AND id = ?";
        save = "UPDATE " + prefix + "aggregate SET version = version + 1, document = ?, format = ?, format_version = ?,"
                + " sha256 = ?, made_at = ?, actor = ?, reason = ?, correlation = ?, name_order = ?"
                + " WHERE kind = ? AND id = ? AND version = ?";
        indexed = String.join(
                " UNION ALL ",
                select("organisation_type", "type"),
                select("organisation_name", "folded"),
                select("organisation_identifier", "identifier"),
                select("organisation_seat", "terc"),
                select("organisation_area", "terc"),
                select("organisation_legal_entity", "organisation"),
                select("succession", "predecessor"));
    }

    private String select(String table, String column) {
        return "SELECT '" + table + "' AS facts, '" + column + "' AS col, " + column + " AS found FROM " + prefix
                + table + " WHERE kind = 'organisation' AND id = ?";
    }

    /** Saves an organisation that was read at a version. */
    public void save(Organisation value, int readVersion, Cause cause) throws SQLException {
        String id = value.getId().value();
        byte[] document = format.write(value);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                byte[] superseded = lock(connection, id, readVersion);
                requireParent(connection, value);
                supersede(connection, id, superseded);
                update(connection, value, document, readVersion, cause);
                index(connection, value, id);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private byte[] lock(Connection connection, String id, int readVersion) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            bindKey(statement, id);
            try (ResultSet row = statement.executeQuery()) {
                require(row.next() && row.getInt("version") == readVersion);
                return row.getBytes("document");
            }
        }
    }

    private void requireParent(Connection connection, Organisation value) throws SQLException {
        if (value.getParent().isPresent()) {
            try (PreparedStatement statement = connection.prepareStatement(present)) {
                bindKey(statement, value.getParent().get().value());
                try (ResultSet row = statement.executeQuery()) {
                    require(row.next());
                }
            }
        }
    }

    private static void bindKey(PreparedStatement statement, String id) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("varchar", new String[] {"organisation"}));
        statement.setArray(2, connection.createArrayOf("varchar", new String[] {id}));
    }

    private void supersede(Connection connection, String id, byte[] document) throws SQLException {
        byte[] packed = packed(document);
        try (PreparedStatement statement = connection.prepareStatement(supersede)) {
            statement.setBytes(1, packed);
            statement.setString(2, packed == document ? "none" : "deflate");
            statement.setString(3, "organisation");
            statement.setString(4, id);
            statement.executeUpdate();
        }
    }

    private void update(Connection connection, Organisation value, byte[] document, int readVersion, Cause cause)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(save)) {
            statement.setBytes(1, document);
            statement.setString(2, format.name());
            statement.setString(3, format.version());
            statement.setBytes(4, sha256(document));
            statement.setObject(5, cause.at().atOffset(ZoneOffset.UTC));
            statement.setString(6, cause.actor());
            statement.setString(7, cause.reason());
            statement.setString(8, cause.correlation());
            statement.setBytes(9, nameOrder(value));
            statement.setString(10, "organisation");
            statement.setString(11, value.getId().value());
            statement.setInt(12, readVersion);
            require(statement.executeUpdate() == 1);
        }
    }

    private void index(Connection connection, Organisation value, String id) throws SQLException {
        Set<Fact> before = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(indexed)) {
            for (int i = 1; i <= INDEXES; i++) {
                statement.setString(i, id);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    before.add(new Fact(row.getString("facts"), row.getString("col"), row.getString("found")));
                }
            }
        }
        Set<Fact> after = facts(value);
        for (Fact fact : before) {
            if (!after.contains(fact)) {
                change(connection, delete(fact), id, fact);
            }
        }
        for (Fact fact : after) {
            if (!before.contains(fact)) {
                change(connection, insert(fact), id, fact);
            }
        }
    }

    private String delete(Fact fact) {
        return "DELETE FROM " + prefix + fact.table() + " WHERE kind = 'organisation' AND id = ? AND " + fact.column()
                + " = ?";
    }

    private String insert(Fact fact) {
        return "INSERT INTO " + prefix + fact.table() + " (id, " + fact.column() + ") VALUES (?, ?)";
    }

    private static void change(Connection connection, String sql, String id, Fact fact) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.setString(2, fact.value());
            statement.executeUpdate();
        }
    }

    /** What is indexed of the sample: its names are short enough to be kept as they are, and the other tables stay empty. */
    private static Set<Fact> facts(Organisation organisation) {
        Set<Fact> facts = new HashSet<>();
        facts.add(new Fact("organisation_type", "type", organisation.getType().toString()));
        organisation.getNames().forEach(name -> {
            facts.add(new Fact(
                    "organisation_name", "folded", PolishText.fold(name.value().text())));
            String written = name.value().written();
            if (written != null) {
                facts.add(new Fact("organisation_name", "folded", PolishText.fold(written)));
            }
        });
        organisation.getSeats().forEach(seat -> seat.value()
                .options()
                .forEach(option -> facts.add(
                        new Fact("organisation_seat", "terc", option.value().value()))));
        return facts;
    }

    private static byte[] nameOrder(Organisation organisation) {
        String name = organisation.displayName();
        byte[] key = PolishText.sortKey(name).getBytes(StandardCharsets.US_ASCII);
        byte[] units = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] id = organisation.getId().value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(key.length + 1 + units.length + 2 + id.length)
                .put(key)
                .put((byte) 0)
                .put(units)
                .putChar('\0')
                .put(id)
                .array();
    }

    private static byte[] packed(byte[] document) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(document);
            deflater.finish();
            byte[] shorter = new byte[document.length];
            int length = deflater.deflate(shorter);
            return deflater.finished() && length < document.length ? Arrays.copyOf(shorter, length) : document;
        } finally {
            deflater.end();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has it", e);
        }
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("the row is not as it was read, or something is not there");
        }
    }
}
