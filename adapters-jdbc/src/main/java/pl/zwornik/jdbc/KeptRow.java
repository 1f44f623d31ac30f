package pl.zwornik.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Revision;

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

    /** Returns how the version of a row came about. */
    static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("version"),
                new Cause(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getString("correlation")));
    }

    /** Tells whether the document was written in a later version of the format than {@code known}. */
    boolean isNewerThan(String known) {
        return Arrays.compare(numbers(formatVersion), numbers(known)) > 0;
    }

    /** Returns major and minor; none where a format counts its versions in another way. */
    private static int[] numbers(String version) {
        return version.matches("[0-9]{1,9}(\\.[0-9]{1,9})*")
                ? Stream.of(version.split("\\.", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }
}
