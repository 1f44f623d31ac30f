package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.PortException;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a store does in the caller's transaction, the same on every database. */
@ParameterizedClass
@EnumSource
class JoinedTest extends OnEachDatabase {

    private static final List<String> TABLES = List.of(
            "zwornik_aggregate",
            "zwornik_revision",
            "zwornik_organisation_type",
            "zwornik_organisation_name",
            "zwornik_organisation_identifier",
            "zwornik_organisation_seat",
            "zwornik_organisation_area",
            "zwornik_organisation_legal_entity",
            "zwornik_succession",
            "zwornik_person_post",
            "zwornik_person_name",
            "zwornik_person_link",
            "zwornik_forum_member",
            "zwornik_forum_seat",
            "zwornik_meeting_forum",
            "zwornik_meeting_series",
            "zwornik_resolution");

    Connection connection;
    JdbcStore joined;

    @BeforeEach
    final void open() throws SQLException {
        database.run("CREATE TABLE host_table (id INTEGER PRIMARY KEY)");
        connection = database.source().getConnection();
        connection.setAutoCommit(false);
        joined = JdbcStore.joined(connection, format).build();
    }

    @AfterEach
    final void close() throws SQLException {
        connection.close();
    }

    private static Changes all() {
        return changes()
                .create(Fixtures.forum())
                .create(Fixtures.anna())
                .create(Fixtures.maybeAnna())
                .create(Fixtures.series())
                .create(Fixtures.meeting())
                .create(Fixtures.heir())
                .create(Fixtures.lipka());
    }

    private void host(int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO host_table VALUES (" + id + ")");
        }
    }

    @Test
    @DisplayName("The caller's rollback removes documents, index rows, revisions and the caller's own rows together")
    void rollback() throws SQLException {
        host(1);
        joined.commit(all());
        joined.commit(changes().save(Fixtures.lipka(), 1));
        assertThat(joined.organisations().find(Fixtures.LIPKA)).isPresent();
        assertThat(joined.snapshot().aggregates()).hasSize(7);
        assertThat(store.organisations().find(Fixtures.LIPKA)).isEmpty();
        joined.close();
        assertThat(connection.isClosed()).isFalse();
        assertThat(connection.getAutoCommit()).isFalse();
        connection.rollback();
        for (String table : TABLES) {
            assertThat(database.count(table)).as(table).isZero();
        }
        assertThat(database.count("host_table")).isZero();
    }

    @Test
    @DisplayName("The caller's commit keeps everything together")
    void commit() throws SQLException {
        host(1);
        joined.commit(all());
        joined.commit(changes().save(Fixtures.lipka(), 1));
        connection.commit();
        for (String table : TABLES) {
            assertThat(database.count(table)).as(table).isPositive();
        }
        assertThat(database.count("host_table")).isEqualTo(1);
        assertThat(store.organisations().find(Fixtures.LIPKA)).contains(new Versioned<>(Fixtures.lipka(), 2));
    }

    @Test
    @DisplayName("A refused commit is undone alone: what the caller did before stays, and the transaction goes on")
    void refusedAlone() throws SQLException {
        host(1);
        joined.commit(changes().create(Fixtures.lipka()));
        assertThatThrownBy(
                        () -> joined.commit(changes().create(Fixtures.turek()).create(Fixtures.forum())))
                .isInstanceOf(RejectedChangesException.class);
        assertThatThrownBy(
                        () -> joined.commit(changes().create(Fixtures.turek()).save(Fixtures.lipka(), 7)))
                .isInstanceOf(ConflictingChangeException.class);
        host(2);
        connection.commit();
        assertThat(database.count("zwornik_aggregate")).isEqualTo(1);
        assertThat(database.count("host_table")).isEqualTo(2);
    }

    @Test
    @DisplayName("A creation that another transaction wins meanwhile is a conflict, and the transaction goes on")
    void lostRace() throws Exception {
        host(1);
        joined.commit(changes().create(Fixtures.turek()));
        try (Connection rival = database.source().getConnection()) {
            rival.setAutoCommit(false);
            JdbcStore.joined(rival, format).build().commit(changes().create(Fixtures.lipka()));
            CompletableFuture<Throwable> late = CompletableFuture.supplyAsync(() -> {
                try {
                    joined.commit(changes().create(Fixtures.lipka()));
                    return null;
                } catch (PortException e) {
                    return e;
                }
            });
            TimeUnit.MILLISECONDS.sleep(300); // so that it most likely waits for the rival's row
            rival.commit();
            assertThat(late.get()).isInstanceOfSatisfying(ConflictingChangeException.class, thrown -> assertThat(
                            thrown.getConflicts())
                    .singleElement()
                    .hasFieldOrPropertyWithValue("keptVersion", 1));
        }
        connection.commit();
        assertThat(store.organisations().all()).hasSize(2);
        assertThat(database.count("host_table")).isEqualTo(1);
    }

    @Test
    @DisplayName("A stream reads within the transaction and leaves the connection open")
    void stream() throws SQLException {
        joined.commit(changes().create(Fixtures.lipka()).create(Fixtures.turek()));
        try (Stream<Versioned<Organisation>> all = joined.organisations().all()) {
            assertThat(all.map(one -> one.value().getId())).containsExactly(Fixtures.LIPKA, Fixtures.TUREK);
        }
        assertThat(joined.organisations().inNameOrder()).containsExactly(Fixtures.TUREK, Fixtures.LIPKA);
        connection.rollback();
        assertThat(joined.organisations().find(Fixtures.LIPKA)).isEmpty();
    }

    @Test
    @DisplayName("Outside a transaction it reads and refuses to write")
    void outsideTransaction() throws SQLException {
        connection.setAutoCommit(true);
        assertThat(joined.organisations().find(Fixtures.LIPKA)).isEmpty();
        assertThatThrownBy(() -> joined.commit(changes().create(Fixtures.lipka())))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("JDBC-005"));
        assertThat(database.count("zwornik_aggregate")).isZero();
    }

    @Test
    @DisplayName("Where the tables are missing, the transaction goes on as well")
    void notSetUp() throws SQLException {
        host(1);
        JdbcStore elsewhere =
                JdbcStore.joined(connection, format).prefix("nowhere_").build();
        assertThatThrownBy(() -> elsewhere.organisations().find(Fixtures.LIPKA))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PORT-004"));
        host(2);
        connection.commit();
        assertThat(database.count("host_table")).isEqualTo(2);
    }
}
