package pl.zwornik.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTest {

    private final JsonFormat format = JsonFormat.strict();

    static Stream<Arguments> documents() {
        return Stream.of(
                bad("empty", "§", "JSON-003"),
                bad("white space alone", "§ \n\t\r\n", "JSON-003"),
                bad("no object", "\n §[1]", "JSON-006"),
                bad("no header", "§{\"id\":\"a\"}", "JSON-010"),
                bad("kind before format", "§{\"kind\":\"organisation\"}", "JSON-010"),
                bad("another format", "{\"format\":§\"other/1.0\"}", "JSON-011 /format"),
                bad("another major version", "{\"format\":§\"zwornik/2.0\"}", "JSON-011 /format"),
                bad("a version that is none", "{\"format\":§\"zwornik/1.01\"}", "JSON-011 /format"),
                bad("no text as format", "{\"format\":§1}", "JSON-005 /format"),
                bad("another kind", Texts.organisation("").replace("\"organisation", "§\"person"), "JSON-012 /kind"),
                bad("no value", Texts.organisation("\"life\":§}"), "JSON-001 /life"),
                bad("a word that is none", Texts.organisation("\"life\":§tru"), "JSON-001 /life"),
                bad("no comma", Texts.organisation("\"x\" §1"), "JSON-001"),
                bad("cut off", Texts.organisation("\"names\":[{\"ki").replaceFirst("}$", "§"), "JSON-001 /names/0"),
                bad("single quotes", Texts.organisation("§'life':'/'"), "JSON-001"),
                bad("a comment", Texts.organisation("§/* */\"life\":\"/\""), "JSON-001"),
                bad("not a number", Texts.organisation("\"x\":NaN§"), "JSON-001"),
                bad("a leading zero", Texts.organisation("\"x\":0§1"), "JSON-001"),
                bad("a raw line break", Texts.organisation("\"parent\":\"a§\nb\""), "JSON-001 /parent"),
                bad("a trailing comma", Texts.organisation("\"functions\":[\"A\",§]"), "JSON-001 /functions"),
                bad("something behind", Texts.organisation("") + " §x", "JSON-004"),
                bad("a second document", Texts.organisation("") + "\n§{}", "JSON-004"),
                bad("an unknown field", Texts.organisation("§\"lief\":\"/\""), "JSON-008"),
                bad(
                        "an unknown field within",
                        Texts.organisation(
                                "\"names\":[{\"kind\":\"FULL\",\"text\":\"a\",\"language\":\"pl\",§\"b\":[]}]"),
                        "JSON-008 /names/0"),
                bad("a field twice", Texts.organisation("§\"type\":\"CUS\""), "JSON-009 /type"),
                bad(
                        "a missing attribute",
                        "§" + Texts.organisation("").replace("\"type\":", "\"life\":§"),
                        "MOD-001",
                        "FACT-004 /life"),
                bad("null", Texts.organisation("\"life\":§null"), "JSON-005 /life"),
                bad("an object for a text", Texts.organisation("\"life\":§{\"a\":[]}"), "JSON-005 /life"),
                bad("a text for a list", Texts.organisation("\"names\":§\"a\""), "JSON-007 /names"),
                bad("a list for an object", Texts.organisation("\"names\":[§[]]"), "JSON-006 /names/0"),
                bad("a number for an object", Texts.organisation("\"extensions\":§5"), "JSON-006 /extensions"),
                bad("a key that is none", Texts.organisation("\"extensions\":{§\"x\":5}"), "FACT-009 /extensions"),
                bad( // no such number was ever given: its serial number is 0000
                        "a PESEL in a text and in an extension",
                        Texts.organisation("\"sources\":[{\"document\":§\"nr 71040500009\"}],"
                                + "\"extensions\":{\"a:b\":§71040500009}"),
                        "FACT-020 /sources/0/document",
                        "FACT-020 /extensions/a:b"),
                bad(
                        "an extension twice",
                        Texts.organisation("\"extensions\":{\"a:b\":5,§\"a:b\":5}"),
                        "JSON-009 /extensions/a:b"),
                bad("a day that no calendar has", Texts.organisation("\"life\":§\"2021-02-29/\""), "FACT-002 /life"),
                bad("a code that is none", Texts.organisation("\"functions\":[§\"a b\"]"), "VOC-001 /functions/0"),
                bad("an invariant", Texts.organisation("\"parent\":§\"ops-a\""), "ORG-005 /parent"),
                bad(
                        "an invariant of a part",
                        Texts.organisation("\"seats\":[§{\"certainty\":\"CERTAIN\"}]"),
                        "FACT-006 /seats/0/options"),
                bad(
                        "a contact point that says nothing",
                        Texts.organisation("\"contactPoints\":[§{\"kind\":\"SITE\"}]"),
                        "ORG-015 /contactPoints/0"),
                bad(
                        "a contact point of another form than its kind",
                        Texts.organisation("\"contactPoints\":[{\"kind\":\"EMAIL\",\"value\":§\"ops\"},"
                                + "{\"kind\":\"BIP\",\"value\":§\"javascript:alert(1.5)\"}]"),
                        "ORG-019 /contactPoints/0/value",
                        "ORG-020 /contactPoints/1/value"),
                bad(
                        "a postal code that is none, and nothing that could follow from it",
                        Texts.organisation("\"contactPoints\":[{\"kind\":\"ADDRESS\",\"address\":"
                                + "{\"postalCode\":§\"12345\"}},{\"kind\":\"SITE\",\"value\":§5}]"),
                        "ORG-018 /contactPoints/0/address/postalCode",
                        "JSON-005 /contactPoints/1/value"),
                bad(
                        "an act that says nothing",
                        Texts.organisation(
                                "\"successions\":[{\"predecessor\":\"a\",\"basis\":\"STATED\",\"act\":§{}}]"),
                        "ORG-022 /successions/0/act"),
                bad(
                        "an inference without evidence",
                        Texts.organisation("\"successions\":[§{\"predecessor\":\"a\",\"basis\":\"INFERRED\"}]"),
                        "FACT-008 /successions/0/evidence"),
                bad(
                        "a day of an act that no calendar has, and nothing that could follow from it",
                        Texts.organisation("\"successions\":[{\"predecessor\":\"a\",\"basis\":\"STATED\",\"act\":"
                                + "{\"adopted\":§\"2023-02-30\"}}]"),
                        "FACT-002 /successions/0/act/adopted"),
                bad(
                        "a predecessor that is the organisation itself",
                        Texts.organisation("\"successions\":§[{\"predecessor\":\"ops-a\",\"basis\":\"STATED\"}]"),
                        "ORG-023 /successions"),
                bad(
                        "a word of no list",
                        Texts.organisation("\"seats\":[{\"certainty\":§\"SURE\"}]"),
                        "JSON-013 /seats/0/certainty"),
                bad(
                        "a blank text",
                        Texts.organisation("\"sources\":[{\"document\":§\" \",\"quote\":§\"\\u0000\"}]"),
                        "FACT-007 /sources/0/document",
                        "FACT-007 /sources/0/quote"),
                bad(
                        "half a character",
                        Texts.organisation("\"sources\":[{\"document\":§\"\\ud800\"}]"),
                        "FACT-007 /sources/0/document"));
    }

    private static Arguments bad(String what, String text, String... lines) {
        return Arguments.of(what, text, List.of(lines));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("What is wrong is told with code, line, column and pointer")
    void locatesWhatIsWrong(String what, String text, List<String> lines) {
        Outcome<Organisation> outcome = format.read(Organisation.class, Texts.document(text));
        assertThat(outcome.isPresent()).isFalse();
        assertThat(Texts.lines(outcome.failures())).isEqualTo(Texts.at(text, lines.toArray(String[]::new)));
    }

    @Test
    @DisplayName("All mistakes of a document are told in its order, columns in characters, lines by any line break")
    void collectsAll() {
        String text =
                "{\"format\":\"zwornik/1.0\",\"kind\":\"organisation\",\r\n\"id\":§\"Ż\",\"type\":§\"źdźbło 😀\",\r"
                        + "\"functions\":[\"A\",\"A\"],\"variant\":§\"ą\",\n\"names\":[{\"kind\":\"FULL\",\"text\":§\"\",\"language\":§\"PL\"},"
                        + "§{\"text\":\"x\"}],\n\n§\"extra\":{\"deep\":[1,2]},\"seats\":§{},\"life\":§\"2021/2020\"}";
        assertThat(Texts.lines(
                        format.read(Organisation.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(
                        text,
                        "ID-001 /id",
                        "VOC-001 /type",
                        "VOC-001 /variant",
                        "FACT-007 /names/0/text",
                        "ORG-001 /names/0/language",
                        "MOD-001 /names/1",
                        "JSON-008",
                        "JSON-007 /seats",
                        "FACT-004 /life"));
    }

    @Test
    @DisplayName("A broken invariant is told beside a malformed optional text")
    void tellsInvariantsBesideMalformedTexts() {
        String text = Texts.organisation("\"functions\":§[\"A\",\"A\"],\"life\":§\"x\"");
        assertThat(Texts.lines(
                        format.read(Organisation.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(text, "ORG-002 /functions", "FACT-004 /life"));
    }

    @Test
    @DisplayName("All broken invariants of one value are told")
    void tellsAllInvariants() {
        String organisation = Texts.organisation(
                "\"names\":§[{\"kind\":\"FULL\",\"text\":\"a\",\"language\":\"pl\",\"during\":\"2020/2022\"},"
                        + "{\"kind\":\"FULL\",\"text\":\"b\",\"language\":\"pl\",\"during\":\"2020/2022\"}],\"parent\":§\"ops-a\",\"functions\":§[\"A\",\"A\"]");
        assertThat(Texts.lines(format.read(Organisation.class, Texts.document(organisation))
                        .failures()))
                .isEqualTo(Texts.at(organisation, "ORG-003 /names", "ORG-005 /parent", "ORG-002 /functions"));
        String person =
                "{\"format\":\"zwornik/1.0\",\"kind\":\"person\",\"id\":\"p-1\",\"name\":{\"given\":\"A\",\"family\":\"B\"},"
                        + "\"unnamed\":§\"YES\",\"links\":§[{\"person\":\"p-1\",\"basis\":\"STATED\",\"state\":\"PROPOSED\"}],"
                        + "\"withheld\":§[{\"attribute\":\"name\",\"reason\":\"OBJECTION\"}]}";
        assertThat(Texts.lines(format.read(Person.class, Texts.document(person)).failures()))
                .isEqualTo(Texts.at(person, "PER-012 /unnamed", "PER-015 /links", "PER-013 /withheld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03", "2022-03-10?", "XXXX-03-10", "[..2022-03-10]"})
    @DisplayName("A date that is no exact day is told where one must stand")
    void tellsInexactDays(String date) {
        String text = "{\"format\":\"zwornik/1.0\",\"kind\":\"meeting\",\"id\":\"m-1\",\"corrections\":["
                + "{\"motion\":\"x\",\"vote\":{\"declared\":\"YES\"},\"reason\":\"r\",\"on\":§\"" + date + "\"}]}";
        assertThat(Texts.lines(format.read(Meeting.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(text, "JSON-022 /corrections/0/on"));
    }

    @Test
    @DisplayName("What stands before a syntax error is told too")
    void tellsWhatStandsBeforeSyntaxErrors() {
        String text = Texts.organisation("\"life\":§\"x\",\n§\"a\":1,\n\"names\":[§}");
        assertThat(Texts.lines(
                        format.read(Organisation.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(text, "FACT-004 /life", "JSON-008", "JSON-001 /names"));
    }

    @Test
    @DisplayName("Bytes that are not UTF-8 are refused where they stand")
    void refusesOtherEncodings() {
        String text = Texts.organisation("\n\"parent\":\"ż\"");
        byte[] windows = text.getBytes(java.nio.charset.Charset.forName("windows-1250"));
        assertThat(refused(windows)).containsExactly("JSON-002 a.json:2:11");
        assertThat(refused(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly("JSON-002 a.json:1:2");
        assertThat(refused(text.getBytes(StandardCharsets.UTF_16))).containsExactly("JSON-002 a.json:1:1");
        assertThat(refused(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})).containsExactly("JSON-002 a.json:1:2");
        assertThat(refused(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .containsExactly("JSON-002 a.json:1:2");
        assertThat(refused(new byte[] {'"', (byte) 0xF0, (byte) 0x9F})).containsExactly("JSON-002 a.json:1:2");
    }

    private List<String> refused(byte[] bytes) {
        return Texts.lines(
                format.read(Organisation.class, new Document("a.json", bytes)).failures());
    }

    @Test
    @DisplayName("No failure shows the name of an unknown field, which may be somebody's, nor a key that is none")
    void showsNoUnknownNames() {
        String text = "{\"format\":\"zwornik/1.0\",\"kind\":\"person\",\"id\":\"p-1\",§\"kowalska\":{\"anna\":1},"
                + "\"name\":{\"given\":\"A\",\"family\":\"B\",§\"kowalska\":1},\"extensions\":{§\"kowalska\":1,"
                + "§\"acme:44051401359\":1},\"kowalska\":§}";
        assertThat(Texts.lines(format.read(Person.class, Texts.document(text)).failures()))
                .isEqualTo(Texts.at(
                        text,
                        "JSON-008",
                        "JSON-008 /name",
                        "FACT-009 /extensions",
                        "FACT-020 /extensions",
                        "JSON-001"));
    }

    @Test
    @DisplayName("No failure repeats a value, nor a name of a field that could be one")
    void repeatsNoValue() {
        String secret = "Zmyślona Anna"; // invented
        String text = "{\"format\":\"zwornik/1.0\",\"kind\":\"person\",\"id\":\"Zmyślona Anna\",\"Zmyślona Anna\":1,"
                + "\"name\":{\"given\":\"Zmyślona Anna,\",\"family\":\"Zmyślona Anna\",\"Zmyślona Anna\":[{}]},"
                + "\"extensions\":{\"Zmyślona Anna\":1},\"posts\":[{\"organisation\":\"Zmyślona Anna\"}],Zmyślona Anna";
        List<Failure> failures = format.read(Person.class, Texts.document(text)).failures();
        assertThat(failures).hasSize(8);
        for (Failure failure : failures) {
            assertThat(failure.toString()).doesNotContain(secret, "Anna");
            assertThat(failure.message(Language.PL)).doesNotContain(secret, "Anna");
        }
        assertThat(Texts.lines(failures)).contains("JSON-008 a.json:1:62", "JSON-008 a.json:1:138 /name");
    }
}
