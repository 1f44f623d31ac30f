package pl.zwornik.result;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A language")
class LanguageTest {

    @Test
    @DisplayName("has its tag and picks its text")
    void hasItsTagAndPicksItsText() {
        assertThat(Language.PL.tag()).isEqualTo("pl");
        assertThat(Language.EN.tag()).isEqualTo("en");
        assertThat(Language.PL.choose("tak", "yes")).isEqualTo("tak");
        assertThat(Language.EN.choose("tak", "yes")).isEqualTo("yes");
    }
}
