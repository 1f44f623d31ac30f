package pl.zwornik.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A version of an aggregate as its row holds it.
 *
 * @param kind the key of its kind
 * @param id its id
 * @param version from 1
 * @param document its document
 * @param format the name of the format
 * @param formatVersion the version of the format
 * @param sha256 of the document before it was packed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record KeptRow(
        String kind,
        String id,
        int version,
        StoredDocument document,
        String format,
        String formatVersion,
        byte[] sha256) {

    static KeptRow of(ResultSet row) throws SQLException {
        return new KeptRow(
                row.getString("kind"),
                row.getString("id"),
                row.getInt("version"),
                new StoredDocument(row.getString("packing"), row.getBytes("document")),
                row.getString("format"),
                row.getString("format_version"),
                row.getBytes("sha256"));
    }
}
