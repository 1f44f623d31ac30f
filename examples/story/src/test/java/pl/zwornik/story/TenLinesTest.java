package pl.zwornik.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The ten lines of the README")
class TenLinesTest {

    @Test
    @DisplayName("work as they stand")
    void work() {
        // snippet: ten-lines
        LocalDate founded = LocalDate.of(2021, 11, 3);
        Organisation ops = Organisation.builder(OrganisationId.parse("ops-dopiewo"), OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "OPS Dopiewo")))
                .build();
        Forum forum = Forum.builder(ForumId.parse("forum-mocy"), ForumForms.FORUM)
                .life(Lifespan.began(founded))
                .build();
        Forum larger = forum.admit(ops.getId(), founded).orThrow();
        Sector sector = Sector.builder().add(ops).add(larger).build().orThrow();
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
        Report report = zwornik.ruleBook().on(founded).check(sector);
        byte[] json = JsonFormat.strict().writeSector(sector);
        // end

        assertThat(report.findings()).isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"OPS Dopiewo\"");
    }

    @Test
    @DisplayName("are the ones that the README prints")
    void areThoseOfTheReadme() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("../../README.md"));
        int start = readme.indexOf("<!-- snippet: ten-lines -->") + 2;
        List<String> printed = readme.subList(
                start, start + readme.subList(start, readme.size()).indexOf("```"));

        List<String> source =
                Files.readAllLines(Path.of("src/test/java/pl/zwornik/story/TenLinesTest.java"), StandardCharsets.UTF_8);
        int from = indexOfTrimmed(source, "// snippet: ten-lines") + 1;
        List<String> region = source.subList(from, indexOfTrimmed(source, "// end"));

        assertThat(printed)
                .hasSizeGreaterThan(9)
                .containsExactlyElementsOf(
                        region.stream().map(line -> line.substring(8)).toList());
    }

    private static int indexOfTrimmed(List<String> lines, String text) {
        return lines.stream().map(String::strip).toList().indexOf(text);
    }
}
