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
