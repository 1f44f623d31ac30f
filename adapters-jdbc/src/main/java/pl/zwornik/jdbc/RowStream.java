package pl.zwornik.jdbc;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** The rows of a query, fetched in parts. */
final class RowStream {

    /** How many rows are fetched at once. */
    static final int PART = 200;

    private RowStream() {}

    /** Returns the rows; errors of the driver leave the stream as port exceptions. */
    static <T> Stream<T> of(Query query, RowMapper<T> row) {
        ResultIterator<T> rows = query.setFetchSize(PART).map(row).iterator();
        Iterator<T> translated = new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return rows.hasNext();
                } catch (JdbiException e) {
                    throw SqlFailures.of(e, false);
                }
            }

            @Override
            public T next() {
                try {
                    return rows.next();
                } catch (JdbiException e) {
                    throw SqlFailures.of(e, false);
                }
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(translated, traits), false)
                .onClose(rows::close);
    }
}
