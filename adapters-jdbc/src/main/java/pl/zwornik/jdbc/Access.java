package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** How a store comes by its connections, and who ends its transactions. Errors of drivers leave as port exceptions. */
interface Access extends AutoCloseable {

    /** What is done with a connection and the statements for its database. */
    interface Work<T> {
        T apply(Handle handle, Sql sql) throws SQLException;
    }

    /** Does what changes nothing. */
    <T> T read(Work<T> work);

    /** Does all of some changes or none of them; {@code work} may be done again after it failed. */
    <T> T write(Work<T> work);

    /** Returns the rows of a query as they are read; the stream holds its connection until it is closed. */
    <T> Stream<T> stream(Work<Query> query, RowMapper<T> row);

    /** Releases what this opened. */
    @Override
    void close();
}
