package pl.zwornik.jdbc;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.InvariantViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "1a", "_a", "a-b", "a b", "a;drop", "ą", "a\"", "twenty_one_characters"})
    @DisplayName("A prefix or schema that is not of its form is refused by its code")
    void refused(String name) {
        TestDatabase database = TestDatabase.h2();
        assertThatThrownBy(() ->
                        JdbcStore.builder(database.source(), new TokenFormat()).prefix(name))
                .isInstanceOf(InvariantViolationException.class)
                .hasMessageContaining("JDBC-001")
                .hasMessageContaining("/prefix");
        String schema = name.length() > 20 ? name.repeat(4) : name;
        assertThatThrownBy(() -> JdbcMigrations.of(database.source()).schema(schema))
                .isInstanceOf(InvariantViolationException.class)
                .hasMessageContaining("JDBC-002")
                .hasMessageContaining("/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z_9", "twenty_characters_ab"})
    @DisplayName("A prefix of its form is taken")
    void taken(String prefix) {
        assertThat(JdbcMigrations.sql(Dialect.H2, prefix)).contains("CREATE TABLE " + prefix + "aggregate");
    }
}
