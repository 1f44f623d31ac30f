package pl.zwornik.jdbc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;

/**
 * Where a store's tables stand. Both names are of a form that is safe in SQL.
 *
 * @param schema the schema; null where the connection decides
 * @param prefix with which the tables' names begin
 */
record Tables(@Nullable String schema, String prefix) {

    /** The newest version of the tables that is known here. */
    static final int VERSION = 5;

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,19}");
    private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    static final Tables STANDARD = new Tables(null, "zwornik_"); // below what its constructor asks

    Tables {
        require(PREFIX.matcher(prefix).matches(), JdbcFailures.PREFIX_MALFORMED, "/prefix");
        require(schema == null || SCHEMA.matcher(schema).matches(), JdbcFailures.SCHEMA_MALFORMED, "/schema");
    }

    Tables in(String otherSchema) {
        return new Tables(otherSchema, prefix);
    }

    Tables startingWith(String otherPrefix) {
        return new Tables(schema, otherPrefix);
    }

    /** Returns what stands before the rest of a table's name: the schema, where there is one, and the prefix. */
    String qualified(Dialect dialect) {
        return schema == null ? prefix : dialect.schema(schema) + "." + prefix;
    }

    private static void require(boolean condition, JdbcFailures code, String path) {
        if (!condition) {
            throw new InvariantViolationException(Failure.of(code, path));
        }
    }
}
