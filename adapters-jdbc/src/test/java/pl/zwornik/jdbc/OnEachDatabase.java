package pl.zwornik.jdbc;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortException;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A store in an empty database of each product. */
abstract class OnEachDatabase {

    @Parameter
    Database product;

    TestDatabase database;
    final TokenFormat format = new TokenFormat();
    JdbcStore store;

    @BeforeEach
    final void openStore() {
        database = product.empty();
        JdbcMigrations.of(database.source()).migrate();
        store = JdbcStore.builder(database.source(), format).build();
    }

    static Changes changes() {
        return Changes.by(Fixtures.CAUSE);
    }

    final void keepAll() {
        store.commit(changes()
                .create(Fixtures.forum())
                .create(Fixtures.anna())
                .create(Fixtures.series())
                .create(Fixtures.turek())
                .create(Fixtures.lipka()));
    }

    static List<String> codes(Throwable thrown) {
        return ((PortException) thrown)
                .getFailures().stream().map(failure -> failure.code().code()).toList();
    }

    final List<String> codesOf(Changes changes) {
        return codes(catchThrowableOfType(PortException.class, () -> store.commit(changes)));
    }
}
