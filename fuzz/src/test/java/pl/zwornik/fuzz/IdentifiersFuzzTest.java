package pl.zwornik.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Regon;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifiersFuzzTest {

    @FuzzTest(maxDuration = "1m")
    @DisplayName("Any text is a number, whose text is read as the same, or refused as none; nothing else happens")
    void parses(@NotNull String text) {
        check(text, Nip::parse);
        check(text, Regon::parse);
        check(text, Krs::parse);
        check(text, TercCode::parse);
        try {
            assertThat(new Identifier(IdentifierSchemes.of("HOST"), text).value())
                    .isNotEmpty();
        } catch (ModelException e) {
            assertThat(e.getFailure().code()).isNotNull();
        }
    }

    private static <T> void check(String text, Function<String, T> parse) {
        try {
            T value = parse.apply(text);
            assertThat(parse.apply(value.toString())).isEqualTo(value);
        } catch (ModelException e) {
            assertThat(e.getFailure().parameters()).isEmpty(); // what was refused is never repeated
        }
    }
}
