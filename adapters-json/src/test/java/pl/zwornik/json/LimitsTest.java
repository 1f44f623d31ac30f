package pl.zwornik.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LimitsTest {

    private final JsonFormat format = JsonFormat.strict();

    @Test
    @DisplayName("A nesting of 100 000 is refused at the bracket that goes too deep, wherever it stands")
    void refusesDepth() {
        assertRefused(format, "§" + deep(64) + deep(100_000 - 64), "JSON-006", "JSON-014");
        assertRefused(format, Texts.organisation("§\"x\":" + deep(63) + deep(100_000)), "JSON-008", "JSON-014");
        assertRefused(
                format,
                Texts.organisation("\"extensions\":{\"a:b\":" + deep(62) + deep(100_000) + "]".repeat(100_062) + "}"),
                "JSON-014 /extensions/a:b");
        assertRefused(
                format,
                Texts.organisation("\"names\":[§" + deep(62) + deep(100_000)),
                "JSON-006 /names/0",
                "JSON-014 /names/0");
        assertRefused(
                format,
                Texts.organisation("\"life\":§" + "{\"a\":".repeat(63) + "§" + "{\"a\":".repeat(100_000)),
                "JSON-005 /life",
                "JSON-014 /life");
        assertBundleRefused(format, Texts.sector("§\"x\":" + deep(63) + deep(100_000)), "JSON-008", "JSON-014");
    }

    /** So many brackets, with a mark behind them where that is not the end. */
    private static String deep(int depth) {
        return "[".repeat(depth) + (depth < 100 ? "§" : "");
    }

    @Test
    @DisplayName("A number of three million digits is refused where it starts, wherever it stands")
    void refusesNumbers() {
        String number = "§-" + "7".repeat(3_000_000);
        assertBundleRefused(format, Texts.sector("\"x\":\n" + number), "JSON-016");
        assertBundleRefused(
                format,
                Texts.sector("\"people\":[{\"id\":\"p\",\"extensions\":{\"a:b\":[1, " + number + "]}}]"),
                "JSON-016 /people/0/extensions/a:b");
        assertRefused(format, Texts.organisation("\"life\":§" + "7".repeat(1_000_000) + ".5e7"), "JSON-016 /life");
        assertRefused(format, Texts.organisation("\"extensions\":{\"a:b\":" + "7".repeat(100) + "}"));
        assertRefused(
                format,
                Texts.organisation("\"extensions\":{\"a:b\":§" + "7".repeat(101) + "}"),
                "JSON-016 /extensions/a:b");
    }

    @Test
    @DisplayName("A text that is too long is refused where it starts, as value, in an extension and as a name")
    void refusesTexts() {
        String longest = "\"" + "ż".repeat(100_000) + "\"";
        String longer = "§\"ż\\u0041" + "ż".repeat(99_999) + "\"";
        assertRefused(format, Texts.organisation("\"sources\":[{\"document\":\"a\",\"quote\":" + longest + "}]"));
        assertRefused(
                format,
                Texts.organisation("\"sources\":[{\"document\":\"a\",\"quote\":" + longer + "}]"),
                "JSON-015 /sources/0/quote");
        assertRefused(format, Texts.organisation("\"extensions\":{\"a:b\":[" + longest + "]}"));
        assertRefused(
                format, Texts.organisation("\"extensions\":{\"a:b\":[" + longer + "]}"), "JSON-015 /extensions/a:b");
        assertRefused(
                format, Texts.organisation("\"extensions\":{\"a:b\":{" + longer + ":1}}"), "JSON-015 /extensions/a:b");
        assertRefused(format, Texts.organisation(longer + ":1"), "JSON-015");
    }

    @Test
    @DisplayName("Small limits hold as exactly as large ones")
    void holdsSmallLimits() {
        JsonFormat small = format.within(
                JsonLimits.DEFAULT.withText(12).withNumber(2).withDepth(3).withFailures(2));
        assertRefused(small, Texts.organisation("\"parent\":\"abcdefghijkl\""));
        assertRefused(small, Texts.organisation("\"parent\":§\"abcdefghijklm\""), "JSON-015 /parent");
        assertRefused(small, Texts.organisation("\"extensions\":{\"a:b\":[12]}"));
        assertRefused(small, Texts.organisation("\"extensions\":{\"a:b\":[§123]}"), "JSON-016 /extensions/a:b");
        assertRefused(small, Texts.organisation("\"extensions\":{\"a:b\":[§[]]}"), "JSON-014 /extensions/a:b");
        assertRefused(small, Texts.organisation("§\"a\":1,§\"b\":1"), "JSON-008", "JSON-008");
        assertRefused(small, Texts.organisation("§\"a\":1,§\"b\":1,§\"c\":1"), "JSON-008", "JSON-008", "JSON-020");
    }

    @Test
    @DisplayName("Documents and aggregates that are too long are refused")
    void refusesLength() {
        String spaces = " ".repeat(1 << 20);
        assertRefused(format, "§" + Texts.organisation("") + spaces, "JSON-017");
        String bundle = Texts.sector("\"people\":[{\"id\":\"b\"},\n§{\"id\":\"a\"" + spaces + "}]");
        assertBundleRefused(format, bundle, "JSON-017 /people/1");
        assertThat(format.readBundle(Texts.document(bundle)).orThrow().unreadable())
                .hasToString("[a]");
        JsonFormat small = format.within(JsonLimits.DEFAULT.withBundle(100).withTokens(13));
        assertBundleRefused(small, "§" + bundle.replace("§", ""), "JSON-018");
        assertBundleRefused(small, Texts.sector("\"people\":[{\"id\":\"b\"}]"));
        assertBundleRefused(
                small, Texts.sector("\"people\":[{\"id\":\"b\"},§{}§]"), "MOD-001 /people/1", "JSON-019 /people");
    }

    @Test
    @DisplayName("What could not be read back for its length is not written")
    void writesNothingTooLong() {
        Person person = Person.builder(PersonId.parse("p")).build();
        Sector sector = Sector.builder().add(person).build().orThrow();
        int aggregate = format.write(person).length;
        int bundle = format.writeSector(sector).length;
        assertThat(format.within(JsonLimits.DEFAULT.withAggregate(aggregate)).write(person))
                .hasSize(aggregate);
        assertThat(format.within(JsonLimits.DEFAULT.withBundle(bundle)).writeSector(sector))
                .hasSize(bundle);
        assertUnwritten(
                "PORT-006", withLimits -> withLimits.write(person), JsonLimits.DEFAULT.withAggregate(aggregate - 1));
        assertUnwritten(
                "JSON-018", withLimits -> withLimits.writeSector(sector), JsonLimits.DEFAULT.withBundle(bundle - 1));
        assertUnwritten("JSON-019", withLimits -> withLimits.writeSector(sector), JsonLimits.DEFAULT.withTokens(5));
    }

    private void assertUnwritten(String code, Function<JsonFormat, byte[]> writing, JsonLimits limits) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> writing.apply(format.within(limits)))
                .matches(e -> e.getFailure().code().code().equals(code));
    }

    /** The tests run with a heap of 256 MiB: see the build. */
    @Test
    @DisplayName("A document of a few signs for each object of the model does not exhaust memory")
    void boundsMemory() {
        String tenures = "{},".repeat(300_000) + "{}";
        String forum = "{\"id\":\"f\",\"form\":\"F\",\"organs\":[{\"id\":\"o\",\"kind\":\"K\",\"seats\":[{\"id\":\"s\","
                + "\"tenures\":[" + tenures + "]}]}]},";
        byte[] text = Texts.sector("\"forums\":[" + forum.repeat(30) + "{}]").getBytes(StandardCharsets.UTF_8);
        List<Failure> failures = format.readBundle(new Document("a.json", text)).failures();
        assertThat(failures).extracting(Failure::code).containsExactly(JsonFailures.TOO_MANY_TOKENS);
        assertThat(failures.get(0).place().hasPosition()).isTrue();
    }

    @Test
    @DisplayName("Unknown codes are told up to the limit of failures, and then that there are more")
    void boundsUnknownCodes() {
        StringBuilder functions = new StringBuilder("\"functions\":[\"F\"");
        for (int i = 0; i < 50_000; i++) {
            functions.append(",\"F").append(i).append('"');
        }
        String organisation =
                Texts.organisation(functions.append(']').toString()).replaceFirst("\"format.*?\"id\"", "\"id\"");
        String text = Texts.sector("\"organisations\":[" + (organisation + ",").repeat(9) + organisation + "]");
        List<Failure> failures = format.refusingUnknownCodes(Vocabularies.none())
                .readBundle(Texts.document(text))
                .failures();
        assertThat(failures).hasSize(1_001);
        assertThat(failures.get(1_000).code()).isEqualTo(JsonFailures.TOO_MANY_FAILURES);
    }

    @Test
    @DisplayName("Limits are positive")
    void limitsArePositive() {
        for (int i = 0; i < 7; i++) {
            int[] limits = {1, 1, 1, 1, 1, 1, 1};
            limits[i] = 0;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new JsonLimits(
                            limits[0], limits[1], limits[2], limits[3], limits[4], limits[5], limits[6]));
        }
        assertThat(JsonLimits.DEFAULT.withAggregate(5).aggregate()).isEqualTo(5);
    }

    /** Asks for failures at the marks, all of them; none where there is no mark. */
    private static void assertRefused(JsonFormat format, String text, String... failures) {
        assertThat(Texts.lines(
                        format.read(Organisation.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(text, failures));
    }

    private static void assertBundleRefused(JsonFormat format, String text, String... failures) {
        assertThat(Texts.lines(format.readBundle(Texts.document(text)).failures()))
                .isEqualTo(Texts.at(text, failures));
    }
}
