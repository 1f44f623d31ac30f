package pl.zwornik.jdbc;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whose tables a store sees, the same on every database. */
@ParameterizedClass
@EnumSource
class TablesTest extends OnEachDatabase {

    @Test
    @DisplayName("Two prefixes in one database never see each other")
    void twoPrefixes() {
        JdbcMigrations.of(database.source()).prefix("other_").migrate();
        JdbcStore other =
                JdbcStore.builder(database.source(), format).prefix("other_").build();
        keepAll();
        assertThat(other.snapshot().aggregates()).isEmpty();
        assertThatThrownBy(() -> other.commit(changes().create(Fixtures.anna())))
                .isInstanceOf(RejectedChangesException.class);
        other.commit(changes().create(Fixtures.organisation(Fixtures.LIPKA, "Inna")));
        assertThat(store.organisations().find(Fixtures.LIPKA)).contains(new Versioned<>(Fixtures.lipka(), 1));
        assertThat(other.organisations().inNameOrder()).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().named("Inna")).isEmpty();
    }

    @Test
    @DisplayName("A schema of its own holds the tables where one is named")
    void schema() {
        String schema = database.newSchema();
        JdbcMigrations.of(database.source()).schema(schema).prefix("x").migrate();
        JdbcStore there = JdbcStore.builder(database.source(), format)
                .schema(schema)
                .prefix("x")
                .build();
        there.commit(changes().create(Fixtures.lipka()).create(Fixtures.anna()));
        there.commit(changes().save(Fixtures.lipka(), 1));
        assertThat(there.people().withPostAt(Fixtures.LIPKA)).containsExactly(Fixtures.ANNA);
        assertThat(database.count(schema + ".xaggregate")).isEqualTo(2);
        assertThat(store.snapshot().aggregates()).isEmpty();
    }

    @Test
    @DisplayName("Closing the store releases its streams, and leaves the data source alone")
    void closing() {
        keepAll();
        Stream<Versioned<Organisation>> left = store.organisations().all();
        store.close();
        left.close();
        store.close();
        assertThat(JdbcStore.builder(database.source(), format)
                        .build()
                        .snapshot()
                        .aggregates())
                .hasSize(5);
    }
}
