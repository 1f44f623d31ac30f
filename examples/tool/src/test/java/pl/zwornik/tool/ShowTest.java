package pl.zwornik.tool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.story.Bundles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Showing")
class ShowTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a forum prints id, form, life, area, other names, series and sources")
    void forum() {
        assertThat(Run.of("show", "forum-mocy", "--lang", "pl").out())
                .contains("identyfikator  forum-mocy", "forma          forum", "istnienie      od 2021-11-03")
                .contains("województwo wielkopolskie (TERC 30)", "inna nazwa     Forum MOCY")
                .contains("seria spotkań  MOC-owe środy (moc-owe-srody)", "Źródła", "4 miejsca");
        assertThat(Run.of("show", "forum-mocy", "--lang", "en").out())
                .contains("id          forum-mocy", "voivodeship wielkopolskie", "other name", "Sources");
    }

    @Test
    @DisplayName("a forum prints how formal it was, and what is said and shown of it; a series what came of it")
    void account() {
        String forum = Run.of("show", "forum-mocy", "--lang", "en").out();
        assertThat(forum)
                .contains("becoming formal  from 2021-11-03")
                .containsPattern("Magdalena Popłońska-Kowalska +kreatorem lokalnej polityki społecznej; .*not plain")
                .containsPattern("innowacyjnych narzędzi pracy +Tomasz Majewski")
                .contains("photograph: Zdjęcie przedstawia gości");
        String series = Run.of("show", "moc-owe-srody", "--lang", "pl").out();
        assertThat(series).contains("w czasie", "pandemia", "Co przyniosły spotkania", "psychologiczne");
    }

    @Test
    @DisplayName("a forum of which nothing is known prints no empty headings")
    void bareForum() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bare.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"forums\":[{\"id\":\"f\",\"form\":\"FORUM\"}]}");

        assertThat(Run.of("show", "f", "--in", file.toString(), "--lang", "en").out())
                .contains("form  forum")
                .doesNotContain("Declared purposes", "Founding", "Members", "Sources", "area", "life");
    }

    @Test
    @DisplayName("an organisation prints how to reach it")
    void contactPoints() throws IOException {
        String text = show("\"contactPoints\":[{\"kind\":\"TELEPHONE\",\"value\":\"00 1\",\"during\":\"2020/\"},"
                + "{\"kind\":\"ADDRESS\",\"value\":\"Lipka 1\",\"address\":"
                + "{\"street\":\"Lipka 1\",\"postalCode\":\"01-234\"}}]");

        assertThat(text)
                .contains("Contact", "telephone       00 1, from 2020, end not stated")
                .contains("postal address  Lipka 1, 01-234 (in the source: Lipka 1)");
        assertThat(show("\"life\":\"2020/\"")).doesNotContain("Contact", "Positions");
    }

    @Test
    @DisplayName("an organisation prints its positions, held or not")
    void positions() throws IOException {
        assertThat(show("\"positions\":[{\"id\":\"head\",\"role\":\"HEAD\",\"title\":\"KIEROWNIK\",\"life\":\"2020/\"},"
                        + "{\"id\":\"deputy\",\"role\":\"DEPUTY_HEAD\"}]"))
                .contains("Positions", "- manager, from 2020, end not stated", "- deputy head of unit");
    }

    @Test
    @DisplayName("a person, invented, prints which of two like positions a post was of")
    void post() throws IOException {
        Path file = Files.writeString(
                folder.resolve("person.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"organisations\":[{\"id\":\"a\",\"type\":\"OPS\"}],"
                        + "\"people\":[{\"id\":\"p-1\",\"posts\":[{\"organisation\":\"a\",\"position\":\"deputy-2\","
                        + "\"role\":\"DEPUTY_HEAD\",\"tenure\":\"2020/\"}]}]}");

        assertThat(Run.of("show", "p-1", file.toString(), "--lang", "en").out())
                .contains("a, position: deputy-2, time: from 2020, end not stated");
    }

    @Test
    @DisplayName("an organisation prints what it serves and how it is related, from both sides")
    void relations() throws IOException {
        Path file = Files.writeString(
                folder.resolve("related.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"organisations\":["
                        + "{\"id\":\"gmina\",\"type\":\"JST\",\"legalEntities\":[{\"organisation\":\"gmina\"}]},"
                        + "{\"id\":\"cus\",\"type\":\"CUS\",\"successions\":[{\"predecessor\":\"ops\",\"kind\":\"TRANSFORMATION\","
                        + "\"act\":{\"form\":\"RESOLUTION\",\"number\":\"IX/9/2020\",\"adopted\":\"2020-11\"},\"effectiveFrom\":"
                        + "\"2021-01-01\",\"basis\":\"INFERRED\",\"evidence\":[{\"document\":\"x\"}]}]},"
                        + "{\"id\":\"ops\",\"type\":\"OPS\",\"areas\":[{\"certainty\":\"CERTAIN\",\"options\":"
                        + "[{\"value\":\"3021052\"}],\"during\":\"2020/..\"}],\"partKind\":\"BRANCH\",\"parent\":\"gmina\","
                        + "\"legalEntities\":[{\"organisation\":\"gmina\"}]}]}");

        assertThat(Run.of("show", "ops", file.toString(), "--lang", "en").out())
                .contains("area served   3021052, from 2020, going on", "kind of part  branch")
                .contains("part of       gmina (gmina)", "legal entity  gmina (gmina)")
                .contains("successor     cus (cus) (inferred)");
        assertThat(Run.of("show", "cus", file.toString(), "--lang", "en").out())
                .contains("predecessor   ops (ops), transformation, resolution IX/9/2020 of 2020-11, from 2021-01-01"
                        + " (inferred)");
        assertThat(Run.of("show", "gmina", file.toString(), "--lang", "en").out())
                .contains("parts                ops (ops)", "units acting for it  ops (ops)");
    }

    /** Shows, in English, an invented organisation with some fields. */
    private String show(String fields) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"organisations\":[{\"id\":\"a\",\"type\":\"OPS\","
                        + fields + "}]}");
        Run run = Run.of("show", "a", "--in", file.toString(), "--lang", "en");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    @DisplayName("takes files after the id")
    void files() throws IOException {
        Path file = Files.writeString(
                folder.resolve("one.json"), new String(Bundles.forumMocy().content(), StandardCharsets.UTF_8));

        Run run = Run.of("show", "p-7b2e", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Tomasz Majewski");
    }

    @Test
    @DisplayName("a person prints titles as written, posts, claims from both sides, and who is unnamed or erased")
    void people() throws IOException {
        assertThat(Run.of("show", "p-5c08", "--lang", "pl").out()).contains("dr hab. Arkadiusz Karwacki, prof. UMK");
        assertThat(Run.of("show", "p-c658", "--lang", "en").out())
                .contains("Claims to be the same person", "p-a7c3, confirmed (inferred)");
        assertThat(Run.of("show", "p-c0f2", "--lang", "en").out()).contains("the sources give none");
        Path file = Files.writeString(
                folder.resolve("two.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"people\":["
                        + "{\"id\":\"p-1\",\"erased\":{\"at\":\"2026-01-12T10:00:00Z\",\"ground\":\"REQUEST\"}},"
                        + "{\"id\":\"p-2\",\"withheld\":[{\"attribute\":\"name\",\"reason\":\"OBJECTION\"}]}]}");
        assertThat(Run.of("show", "p-1", file.toString(), "--lang", "pl").out())
                .contains("usunięto", "2026-01-12T10:00:00Z, żądanie osoby");
        assertThat(Run.of("show", "p-2", file.toString(), "--lang", "en").out())
                .contains("withheld", "name: objection of the person");
    }
}
