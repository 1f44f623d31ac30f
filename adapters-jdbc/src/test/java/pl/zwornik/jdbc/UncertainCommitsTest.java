package pl.zwornik.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.jdbc.FailingSource.Moment;
import pl.zwornik.port.Changes;
import pl.zwornik.port.PortUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What fails when the commit has been made, or may have been. */
class UncertainCommitsTest {

    /** Of a lock that could not be had, which before the commit is a reason to try again. */
    private static final String PASSING = "HYT00";

    @TempDir
    Path folder;

    private final TokenFormat format = new TokenFormat();
    private final Changes creation = Changes.by(Fixtures.CAUSE).create(Fixtures.lipka());
    private TestDatabase database;

    @BeforeEach
    void setUp() {
        database = TestDatabase.h2("file:" + folder.resolve("db"));
        JdbcMigrations.of(database.source()).migrate();
    }

    private JdbcStore failing(Moment moment, String state) {
        return JdbcStore.builder(new FailingSource(database.source(), moment, state).source(), format)
                .build();
    }

    private void assertUncertain(Moment moment, String state) {
        JdbcStore store = failing(moment, state);
        PortUnavailableException thrown =
                catchThrowableOfType(PortUnavailableException.class, () -> store.commit(creation));
        assertThat(OnEachDatabase.codes(thrown)).containsExactly("JDBC-011");
        assertThat(thrown).hasCauseInstanceOf(SQLException.class);
        assertThat(store.organisations().revisions(Fixtures.LIPKA)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSING, "40001", "90028"})
    @DisplayName("A checkpoint that fails is not acknowledged, and the commit before it not made again")
    void checkpoint(String state) {
        assertUncertain(Moment.CHECKPOINT, state);
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSING, "08006"})
    @DisplayName("A commit whose answer is lost is not made again, and told as uncertain")
    void answerLost(String state) {
        assertUncertain(Moment.AFTER_COMMIT, state);
    }

    @Test
    @DisplayName(
            "A connection that cannot be set back after the commit changes nothing of what is kept, and is acknowledged")
    void notSetBack() {
        assertThat(failing(Moment.SETTING_BACK, "40001").commit(creation)).isEqualTo(Map.of(Fixtures.LIPKA, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSING, "08006"})
    @DisplayName("A connection that cannot be closed changes nothing of what is kept, and is acknowledged")
    void closing(String state) {
        assertThat(failing(Moment.CLOSING, state).commit(creation)).isEqualTo(Map.of(Fixtures.LIPKA, 1));
    }

    @Test
    @DisplayName("A commit that the database rolled back is tried again")
    void rolledBack() {
        assertThat(failing(Moment.BEFORE_COMMIT, "40001").commit(creation)).isEqualTo(Map.of(Fixtures.LIPKA, 1));
    }
}
