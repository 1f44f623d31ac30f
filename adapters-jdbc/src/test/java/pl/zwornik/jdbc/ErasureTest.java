package pl.zwornik.jdbc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.id.PersonId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.Tombstone;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.RejectedChangesException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What tables hold of somebody who was erased, the same on every database. */
@ParameterizedClass
@EnumSource
class ErasureTest {

    private static final RawSearch SEARCH = new RawSearch(Zmyslonka.VALUES);

    @Parameter
    Database product;

    TestDatabase database;
    JdbcStore store;

    @BeforeEach
    final void open() {
        database = product.empty();
        JdbcMigrations.of(database.source()).migrate();
        store = JdbcStore.builder(database.source(), JsonFormat.strict()).build();
    }

    /** Everything that our tables hold, in all columns. */
    private byte[] contents() throws SQLException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM zwornik_" + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            Object value = rows.getObject(i);
                            all.writeBytes(
                                    value instanceof byte[] bytes
                                            ? bytes
                                            : String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                            all.write(0);
                        }
                    }
                }
            }
        }
        return all.toByteArray();
    }

    private static List<String> tables() {
        return Stream.concat(
                        Stream.of("aggregate", "revision"),
                        Arrays.stream(Index.values()).map(Index::table))
                .toList();
    }

    @Test
    @DisplayName("No column of any table holds a value, packed, folded or in another person's claim")
    void noColumnHoldsAValue() throws SQLException {
        Zmyslonka.keep(store);
        assertThat(SEARCH.in(contents())).contains("Zmyślonka", "zmyslonka", "Ździsława", "Kronika 51d0");
        Erasure done = Zmyslonka.erase(store);
        assertThat(done.version()).isEqualTo(6);
        assertThat(done.unlinked()).containsExactly(Zmyslonka.LINKED);
        assertThat(done.mentions()).isEmpty();
        assertThat(SEARCH.in(contents())).isEmpty();
        assertThat(database.texts("SELECT id FROM zwornik_aggregate WHERE erased = TRUE"))
                .containsExactly(Zmyslonka.ID.value());
        assertThat(store.people().revisions(Zmyslonka.LINKED)).hasSize(5);
        for (int version = 1; version <= 5; version++) {
            assertThat(store.people()
                            .find(Zmyslonka.LINKED, version)
                            .orElseThrow()
                            .value())
                    .isEqualTo(Person.builder(Zmyslonka.LINKED).build());
        }
    }

    @Test
    @DisplayName("An erasure in the caller's transaction is the caller's to commit")
    void joins() throws SQLException {
        Zmyslonka.keep(store);
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = JdbcStore.joined(connection, JsonFormat.strict()).build();
            Zmyslonka.erase(joined);
            assertThat(joined.people().find(Zmyslonka.ID).orElseThrow().value().isErased())
                    .isTrue();
            connection.rollback();
            assertThat(store.people().revisions(Zmyslonka.ID)).hasSize(5);
            Zmyslonka.erase(joined);
            connection.commit();
        }
        assertThat(SEARCH.in(contents())).isEmpty();
    }

    @Test
    @DisplayName("Documents that cannot be read do not hinder an erasure; those of others are reported")
    void damagedDocuments() throws SQLException {
        Zmyslonka.keep(store);
        database.run("UPDATE zwornik_revision SET document = sha256 WHERE id = '" + Zmyslonka.ID + "'");
        database.run("UPDATE zwornik_aggregate SET document = sha256 WHERE id = 'ops-lipka'");
        assertThat(Zmyslonka.erase(store).mentions()).containsExactly(new Mention(Fixtures.LIPKA, 1, Mention.UNREAD));
        assertThat(SEARCH.in(contents())).isEmpty();
    }

    @Test
    @DisplayName("A tombstone that is created, as from a bundle of somebody else, is one")
    void createdTombstones() {
        Person tombstone = Person.erased(PersonId.parse("p-1"), new Tombstone(Instant.EPOCH, ErasureGrounds.REQUEST));
        store.commit(Changes.by(Fixtures.CAUSE).create(tombstone));
        assertThatThrownBy(() -> store.commit(Changes.by(Fixtures.CAUSE)
                        .save(Person.builder(tombstone.getId()).build(), 1)))
                .isInstanceOf(RejectedChangesException.class)
                .hasMessageContaining("PORT-016");
        assertThatThrownBy(() -> store.commit(Changes.by(Fixtures.CAUSE).create(tombstone)))
                .isInstanceOf(RejectedChangesException.class)
                .hasMessageContaining("PORT-016");
        assertThat(store.erase(tombstone.getId(), ErasureGrounds.REQUEST, Fixtures.CAUSE)
                        .version())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A cause of a time that no database keeps is refused")
    void timesOutOfRange() {
        Zmyslonka.keep(store);
        assertThatThrownBy(() ->
                        store.erase(Zmyslonka.ID, ErasureGrounds.REQUEST, Cause.of(Instant.MAX, "clerk", "request")))
                .isInstanceOf(RejectedChangesException.class)
                .hasMessageContaining("JDBC-008");
        assertThat(store.people().revisions(Zmyslonka.ID)).hasSize(5);
    }
}
