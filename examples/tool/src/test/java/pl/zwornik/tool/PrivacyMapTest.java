package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The map of personal data")
class PrivacyMapTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is printed by class, with purposes and retention, in both languages")
    void forPeople() {
        assertThat(Run.of("privacy", "map", "--lang", "pl").out())
                .contains("Mapa danych osobowych", "IDENTITY – tożsamość", "person/name. Cele: informacja publiczna")
                .contains("Przechowywanie: tak długo", "NOT_PERSONAL – dane nieosobowe", "- forum/clauses");
        assertThat(Run.of("privacy", "map", "--lang", "en").out())
                .contains(
                        "Map of personal data",
                        "STAFF – who changed data and why",
                        "cause/actor. Purposes: accountability");
    }

    @Test
    @DisplayName("is one object for programs")
    void forPrograms() {
        String out = Run.of("privacy", "map", "--format", "json").out();
        assertThat(out.lines()).hasSize(1);
        assertThat(out)
                .contains("{\"attribute\":\"person/name\",\"class\":\"IDENTITY\",\"purposes\":[\"PUBLIC_INFORMATION\",")
                .contains(
                        "{\"attribute\":\"forum/clauses\",\"class\":\"NOT_PERSONAL\",\"purposes\":[],\"retention\":\"NONE\"}");
    }

    @Test
    @DisplayName("may be the host's own, of which every bad row is told, in the form that is asked for")
    void ofTheHost() throws IOException {
        Path file = Files.writeString(
                folder.resolve("map.csv"),
                "attribute,class,purposes,retention\nperson/name,IDENTITY,GOVERNANCE,acme.5Y\n");
        assertThat(Run.of("privacy", "map", file.toString(), "--lang", "en").out())
                .contains("person/name. Purposes: governance of bodies. Retention: acme.5Y")
                .doesNotContain("organisation/");
        Files.writeString(file, "attribute,class,purposes,retention\nperson/name,IDENTITY,,acme.5Y\n");
        Run bad = Run.of("privacy", "map", file.toString(), "--format", "json");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).startsWith("{\"code\":\"PER-018\"").contains("\"line\":2");
        assertThat(Run.of("privacy", "map", folder.resolve("none.csv").toString())
                        .err())
                .contains("PORT-009");
    }

    @Test
    @DisplayName("has help in both languages, and no other word than map")
    void usage() {
        assertThat(Run.of("privacy", "--help", "--lang", "pl").out()).contains("Drukuje mapę danych osobowych");
        assertThat(Run.of("privacy", "--help", "--lang", "en").out()).contains("Prints the map of personal data");
        assertThat(Run.of("privacy", "--lang", "en").err()).contains("TOOL-012", "map");
        assertThat(Run.of("privacy", "list", "--lang", "en").err()).contains("TOOL-015");
        assertThat(Run.of("--help", "--lang", "en").out()).contains("person", "privacy");
    }
}
