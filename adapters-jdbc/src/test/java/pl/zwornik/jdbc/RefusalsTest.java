package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.PortException;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is refused and what is told of it, the same on every database. */
@ParameterizedClass
@EnumSource
class RefusalsTest extends OnEachDatabase {

    @Test
    @DisplayName("All conflicts of a change set are named, in its order, and nothing is kept")
    void allConflicts() {
        store.commit(changes().create(Fixtures.turek()).create(Fixtures.lipka()));
        Changes changes = changes()
                .save(Fixtures.turek(), 2)
                .create(Fixtures.series())
                .create(Fixtures.lipka())
                .save(Fixtures.anna(), 1);
        ConflictingChangeException thrown =
                catchThrowableOfType(ConflictingChangeException.class, () -> store.commit(changes));
        assertThat(thrown.getConflicts())
                .containsExactly(
                        new Conflict(Fixtures.TUREK, 2, 1),
                        new Conflict(Fixtures.LIPKA, 0, 1),
                        new Conflict(Fixtures.ANNA, 1, 0));
        assertThat(thrown.getFailures())
                .extracting(failure -> failure.code().code())
                .containsExactly("PORT-001", "PORT-021", "PORT-001");
        assertThat(store.series().find(Fixtures.SERIES)).isEmpty();
    }

    @Test
    @DisplayName("References that lead to nothing are named with their paths, and nothing is kept")
    void danglingReferences() {
        RejectedChangesException thrown = catchThrowableOfType(
                RejectedChangesException.class,
                () -> store.commit(changes().create(Fixtures.forum()).create(Fixtures.series())));
        assertThat(thrown.getFailures())
                .extracting(failure -> failure.code().code() + " "
                        + failure.place().pointer() + " "
                        + failure.parameters().get("kind") + " "
                        + failure.parameters().get("id"))
                .containsExactly(
                        "SEC-002 /memberships/0/member organisation ops-lipka",
                        "SEC-002 /organs/0/seats/0/tenures/0/holder person p-7f3a91");
        assertThat(database.count("zwornik_aggregate")).isZero();
        assertThat(database.count("zwornik_forum_member")).isZero();
    }

    @Test
    @DisplayName("No value of an aggregate or a cause stands in what is thrown")
    void nothingPersonalIsThrown() {
        keepAll();
        database.run("ALTER TABLE zwornik_aggregate ADD extra INTEGER DEFAULT 0 NOT NULL CHECK (version < 2)");
        Cause cause = Cause.of(Instant.EPOCH, "Jan Tajny (invented)", "secret");
        Throwable thrown = catchThrowableOfType(
                PortException.class, () -> store.commit(Changes.by(cause).save(Fixtures.anna(), 1)));
        assertThat(codes(thrown)).containsExactly("PORT-002");
        assertThat(thrown.getCause()).isInstanceOf(SQLException.class);
        assertThat(thrown.getMessage()).doesNotContain("Tajny", "secret", "Przykładowa", "UPDATE");
        assertThat(store.people().find(Fixtures.ANNA)).contains(new Versioned<>(Fixtures.anna(), 1));
    }
}
