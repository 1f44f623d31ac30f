package pl.zwornik.json;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Extensions;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExtensionsTest {

    private final JsonFormat format = JsonFormat.strict();

    @Test
    @DisplayName("What nobody knows is kept byte for byte, from its first sign to its last")
    void keepsBytes() {
        for (String json : List.of(
                "1.0e+2",
                "-0",
                "null",
                "[ ]",
                "\"\\u00f3\\/ó\"",
                "{ \"b\" : 1 ,\r\n\t\"a\":[1.50,{}], \"a\":2 }",
                "[[],[[true ,false]]]")) {
            String text = Texts.organisation("\"extensions\":{ \"a:b\" :  " + json + " \n, \"c:d\":0}");
            Organisation read =
                    format.read(Organisation.class, Texts.document(text)).orThrow();
            assertThat(read.getExtensions().get("a:b")).contains(json);
            assertThat(Texts.utf8(format.write(read)))
                    .isEqualTo(Texts.organisation("\"extensions\":{\"a:b\":" + json + ",\"c:d\":0}"));
            Organisation lenient = format.lenient()
                    .read(Organisation.class, Texts.document(text.replace("\"type\"", "\"x\":0,\"type\"")))
                    .orThrow();
            assertThat(lenient).isEqualTo(read);
        }
    }

    @Test
    @DisplayName("What could not be read back is not written")
    void refusesWhatIsNotJson() {
        for (String json : List.of(
                "",
                "x",
                "1 2",
                "{",
                "[1,]",
                "1],\"id\":[1",
                "\"\ud800\"",
                "\uFEFF1",
                "1".repeat(101),
                "\"" + "a".repeat(100_001) + "\"",
                "[".repeat(63) + "]".repeat(63))) {
            assertThatThrownBy(() -> format.write(with(json)))
                    .isInstanceOf(InvariantViolationException.class)
                    .hasMessageStartingWith("JSON-021 at /extensions/a:b");
        }
    }

    @Test
    @DisplayName("The deepest extension is the one that can still be read, alone and in a bundle")
    void countsDepthAsReadingDoes() {
        Organisation deepest = with("[".repeat(62) + "]".repeat(62));
        assertThat(Again.again(format, deepest)).isEqualTo(deepest);
        Sector tooDeep = Sector.builder()
                .add(with("[".repeat(61) + "]".repeat(61)))
                .build()
                .orThrow();
        assertThatThrownBy(() -> format.writeSector(tooDeep)).isInstanceOf(InvariantViolationException.class);
        Sector sector = Sector.builder()
                .add(with("[".repeat(60) + "]".repeat(60)))
                .build()
                .orThrow();
        assertThat(format.readBundle(new pl.zwornik.port.Document("a.json", format.writeSector(sector)))
                        .failures())
                .isEmpty();
    }

    private static Organisation with(String json) {
        return Organisation.builder(OrganisationId.parse("ops-a"), OrganisationTypes.OPS)
                .extensions(Extensions.none().with("a:b", json))
                .build();
    }
}
