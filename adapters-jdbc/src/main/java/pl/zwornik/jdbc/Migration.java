package pl.zwornik.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * A step from one version of the tables to the next.
 *
 * @param version to which it leads
 * @param description in a few words
 * @param template the SQL with placeholders for names and types
 */
record Migration(int version, String description, String template) {

    /** Returns all steps, in order. */
    static List<Migration> all() {
        return List.of(
                new Migration(1, "keep aggregates", resource("V1__keep_aggregates.sql")),
                new Migration(2, "find identifiers", resource("V2__find_identifiers.sql")),
                new Migration(3, "relate organisations", resource("V3__relate_organisations.sql")),
                new Migration(4, "erase people", resource("V4__erase_people.sql")),
                new Migration(5, "keep meetings", resource("V5__keep_meetings.sql")));
    }

    /** Returns the SQL of the step. */
    String sql(Dialect dialect, Tables tables) {
        return template.replace("${table}", tables.qualified(dialect))
                .replace("${index}", tables.prefix())
                .replace("${bytewise}", dialect.bytewise())
                .replace("${document}", dialect.documentType())
                .replace("${bytes}", dialect.bytesType())
                .replace("${hash}", dialect.bytesType())
                .replace("${moment}", "TIMESTAMP(6) WITH TIME ZONE")
                .replace("${postgresql}", dialect == Dialect.POSTGRESQL ? "" : "-- only in PostgreSQL: ");
    }

    /** Returns a number that changes with the SQL, and not with the names put in. */
    int checksum() {
        CRC32 sum = new CRC32();
        sum.update(template.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Migration.class.getResourceAsStream("migration/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
