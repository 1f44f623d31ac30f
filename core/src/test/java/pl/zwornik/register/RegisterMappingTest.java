package pl.zwornik.register;

import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A mapping of a register")
class RegisterMappingTest {

    @Test
    @DisplayName("is read from the text of a properties file")
    void isRead() {
        assertThat(RegisterMapping.read(
                                "m",
                                "# ours\nsource = A list\nscope = 24\nkey-scheme = RJPS\nkey = nr\nname = nazwa \n")
                        .orThrow())
                .isEqualTo(new RegisterMapping(
                        "A list",
                        TercCode.parse("24"),
                        IdentifierSchemes.RJPS,
                        Map.of(RegisterColumn.KEY, "nr", RegisterColumn.NAME, "nazwa")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1250", "ISO-8859-2"})
    @DisplayName("is read from bytes in whatever encoding a spreadsheet writes, with a byte order mark or without")
    void isReadFromBytes(String encoding) {
        String text = "source = Ośrodki wspierające\nname = jednostką\n";
        RegisterMapping expected =
                new RegisterMapping("Ośrodki wspierające", null, null, Map.of(RegisterColumn.NAME, "jednostką"));
        Charset charset = Charset.forName(encoding);
        if (!encoding.startsWith("UTF-16")) {
            assertThat(RegisterMapping.read("m", text.getBytes(charset)).orThrow())
                    .isEqualTo(expected);
        }
        if (encoding.startsWith("UTF")) {
            assertThat(RegisterMapping.read("m", ("\uFEFF" + text).getBytes(charset))
                            .orThrow())
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("is read from a text with a byte order mark")
    void isReadWithMark() {
        assertThat(RegisterMapping.read("m", "\uFEFFsource = A list\nname = n\n")
                        .orThrow()
                        .source())
                .isEqualTo("A list");
    }

    @Test
    @DisplayName("is refused with everything that is wrong with it")
    void isRefusedWithEverything() {
        Outcome<RegisterMapping> read =
                RegisterMapping.read("m", "source = A list\nscope = Śląskie\nkey-scheme = a b\nnazwa = name\nx = y\n");
        assertThat(read.isPresent()).isFalse();
        assertThat(read.failures())
                .extracting(
                        failure -> failure.code() + " " + failure.parameters().get("key"))
                .containsExactly(
                        "MAPPING_KEY_UNKNOWN nazwa",
                        "MAPPING_KEY_UNKNOWN x",
                        "MAPPING_VALUE_MALFORMED scope",
                        "MAPPING_VALUE_MALFORMED key-scheme");
    }

    @ParameterizedTest
    @CsvSource({
        "source = A list",
        "name = n",
        "source = A list;name = n;key = k",
        "source = A list;name = n;key-scheme = RJPS"
    })
    @DisplayName("is refused where it lacks what it needs")
    void isRefusedWhereIncomplete(String lines) {
        assertThat(RegisterMapping.read("m", lines.replace(';', '\n')).failures())
                .extracting(Failure::code)
                .containsExactly(RegisterFailures.MAPPING_INCOMPLETE);
    }

    @Test
    @DisplayName("is refused on the line where it has a broken escape")
    void isRefusedWhereBroken() {
        assertThat(RegisterMapping.read("m", "# \\u1\nsource = a \\\\u1 \\u0105\nname = \\u12")
                        .failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo(RegisterFailures.MAPPING_UNREADABLE);
                    assertThat(failure.place()).hasToString("m:3:1");
                });
    }

    @Test
    @DisplayName("does not repeat what may be the content of another file")
    void repeatsNoContent() {
        assertThat(RegisterMapping.read("m", "Kowalska Anna;1\npostcode = p").failures())
                .extracting(failure -> failure.parameters().get("key"))
                .containsOnlyOnce("?", "postcode");
    }
}
