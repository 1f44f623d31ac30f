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
import pl.zwornik.fact.Tri;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.people.Person;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide")
class GuideTest {

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Test
    @DisplayName("to bundles has a small bundle that is read strictly, with known codes, and of which nothing is found")
    void smallBundle() throws IOException {
        JsonFormat format = JsonFormat.strict().refusingUnknownCodes(zwornik.vocabularies());

        Outcome<Sector> read = new SectorReader(format).read(List.of(example("bundle.md", "small-bundle")));

        assertThat(read.failures()).isEmpty();
        Sector sector = read.orThrow();
        assertThat(List.of(sector.organisations(), sector.people(), sector.series(), sector.forums()))
                .allSatisfy(some -> assertThat(some).hasSize(1));
        assertThat(zwornik.ruleBook().on(LocalDate.of(2021, 5, 4)).check(sector).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("to people and their data has a bundle of people in every state, read strictly and with known codes")
    void peopleBundle() throws IOException {
        JsonFormat format = JsonFormat.strict().refusingUnknownCodes(zwornik.vocabularies());

        Outcome<Sector> read = new SectorReader(format).read(List.of(example("privacy.md", "people-bundle")));

        assertThat(read.failures()).isEmpty();
        List<Person> people = List.copyOf(read.orThrow().people());
        Person first = people.get(0);
        assertThat(List.of(
                        first.getTitles(), first.getPosts(), first.getLinks(), first.getWithheld(), first.getSources()))
                .noneMatch(List::isEmpty);
        assertThat(people.get(1).getUnnamed()).isEqualTo(Tri.YES);
        assertThat(people.get(2).getWithheld()).isNotEmpty();
        assertThat(people.get(3).isErased()).isTrue();
    }

    private static Document example(String file, String name) throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide/" + file));
        String start = "<!-- example: " + name + " -->\n```json\n";
        assertThat(guide).contains(start);
        int from = guide.indexOf(start) + start.length();
        return new Document(
                file, guide.substring(from, guide.indexOf("```", from)).getBytes(StandardCharsets.UTF_8));
    }
}
