package pl.zwornik.jdbc;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

class JdbcFailuresTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every code says what is wrong and what to do, in Polish and English")
    void texts(JdbcFailures code) {
        Failure failure = Failure.of(code, "");
        for (Language language : Language.values()) {
            assertThat(failure.message(language)).isNotEqualTo(code.code()).endsWith(".");
            assertThat(failure.advice(language)).doesNotStartWith(code.code()).hasSizeGreaterThan(10);
        }
        assertThat(failure.message(Language.PL)).isNotEqualTo(failure.message(Language.EN));
    }
}
