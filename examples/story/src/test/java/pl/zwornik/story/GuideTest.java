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
import pl.zwornik.json.JsonFormat;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Outcome;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide to bundles")
class GuideTest {

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Test
    @DisplayName("has a small bundle that is read strictly, with known codes, and of which nothing is found")
    void smallBundle() throws IOException {
        JsonFormat format = JsonFormat.strict().refusingUnknownCodes(zwornik.vocabularies());

        Outcome<Sector> read = new SectorReader(format).read(List.of(example()));

        assertThat(read.failures()).isEmpty();
        Sector sector = read.orThrow();
        assertThat(List.of(sector.organisations(), sector.people(), sector.series(), sector.forums()))
                .allSatisfy(some -> assertThat(some).hasSize(1));
        assertThat(zwornik.ruleBook().on(LocalDate.of(2021, 5, 4)).check(sector).findings())
                .isEmpty();
    }

    private static Document example() throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide/bundle.md"));
        String start = "<!-- example: small-bundle -->\n```json\n";
        assertThat(guide).contains(start);
        int from = guide.indexOf(start) + start.length();
        return new Document(
                "bundle.md", guide.substring(from, guide.indexOf("```", from)).getBytes(StandardCharsets.UTF_8));
    }
}
