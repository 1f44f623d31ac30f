package pl.zwornik.story;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.poland.PolandFindings;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The list of rules")
class RulesGuideTest {

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Test
    @DisplayName("shows how rules are asked that need a register and a population, or that no source confirms")
    void asks() throws IOException {
        byte[] registerFile = resource("register.csv");
        byte[] populationFile = resource("population-invented.csv");
        Document document = new Document("CHK-A3", resource("CHK-A3.fires.json"));
        Sector sector =
                new SectorReader(JsonFormat.strict()).read(List.of(document)).orThrow();

        // snippet: ask-rules
        Gazetteer register = TercFile.read("terc.csv", registerFile).wholeOrThrow(); // from the pages of GUS
        Population population =
                Population.read("population.csv", populationFile).wholeOrThrow(); // terc;year;population
        Report report = zwornik.ruleBook()
                .knowing(Gazetteers.of(List.of(register)))
                .knowing(population)
                .askingFor(PolandFindings.NOT_ONE_ROPS) // which no source confirms
                .on(LocalDate.of(2021, 11, 3))
                .check(sector);
        // end

        assertThat(report.findings())
                .extracting(finding -> finding.failure().code())
                .containsExactly(PolandFindings.CUS_IN_SMALL_GMINA);
        assertThat(report.editions()).containsExactly("poland 0.1.0", "TERC 2021-01-01");
    }

    @Test
    @DisplayName("prints what is run here")
    void prints() throws IOException {
        assertThat(Snippets.printed("docs/rules.md", "ask-rules"))
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(Snippets.compiled(RulesGuideTest.class, "ask-rules"));
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/rules/" + name;
        try (InputStream stream = Objects.requireNonNull(RulesGuideTest.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        }
    }
}
