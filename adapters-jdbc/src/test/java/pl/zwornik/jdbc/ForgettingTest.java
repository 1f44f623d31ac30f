package pl.zwornik.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.port.RejectedChangesException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How earlier versions are forgotten, the same on every database. */
@ParameterizedClass
@EnumSource
class ForgettingTest extends OnEachDatabase {

    private static final String REVISIONS =
            "SELECT version FROM zwornik_revision WHERE id = 'ops-lipka' ORDER BY version";

    private void keepThreeVersions() {
        store.commit(changes().create(Fixtures.lipka()).create(Fixtures.turek()));
        store.commit(changes().save(Fixtures.lipka(), 1).save(Fixtures.turek(), 1));
        store.commit(changes().save(Fixtures.lipka(), 2));
    }

    @Test
    @DisplayName("Rows of earlier versions are gone, and no other row")
    void removesRows() {
        keepThreeVersions();
        assertThat(store.forget(Fixtures.LIPKA, 2)).isEqualTo(1);
        assertThat(database.texts(REVISIONS)).containsExactly("2");
        assertThat(store.forget(Fixtures.LIPKA, 3)).isEqualTo(1);
        assertThat(database.texts(REVISIONS)).isEmpty();
        assertThat(database.count("zwornik_revision")).isEqualTo(1);
        assertThat(store.organisations()
                        .identifiedBy(Fixtures.lipka().getIdentifiers().get(0).value()))
                .containsExactly(Fixtures.LIPKA);
    }

    @Test
    @DisplayName("What cannot be read is forgotten as well")
    void forgetsUnreadable() {
        keepThreeVersions();
        database.run("UPDATE zwornik_revision SET document = sha256, format = 'other'");
        assertThat(store.forget(Fixtures.LIPKA, 3)).isEqualTo(2);
        assertThat(database.texts(REVISIONS)).isEmpty();
    }

    @Test
    @DisplayName("What is forgotten in the caller's transaction is the caller's to commit, also after a refusal")
    void joins() throws SQLException {
        keepThreeVersions();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = JdbcStore.joined(connection, format).build();
            assertThat(joined.forget(Fixtures.LIPKA, 3)).isEqualTo(2);
            assertThat(joined.organisations().find(Fixtures.LIPKA, 2)).isEmpty();
            connection.rollback();
            assertThat(database.texts(REVISIONS)).containsExactly("1", "2");
            assertThatThrownBy(() -> joined.forget(Fixtures.LIPKA, 4))
                    .isInstanceOfSatisfying(RejectedChangesException.class, refused -> assertThat(codes(refused))
                            .containsExactly("PORT-022"));
            assertThat(joined.forget(Fixtures.LIPKA, 2)).isEqualTo(1);
            connection.commit();
        }
        assertThat(database.texts(REVISIONS)).containsExactly("2");
    }
}
