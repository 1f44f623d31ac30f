package pl.zwornik.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.Zwornik;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.FailureCode;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Each rule has a bundle in which only it fires, and the same bundle one line away in which none does")
class RuleBundlesTest {

    private static final RuleBook RULES =
            Zwornik.builder().plugin(new PolandPlugin()).build().ruleBook();
    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);

    static Stream<Rule<?>> rules() {
        return RULES.rules().stream();
    }

    /** On one subject, or on each of the two that contradict each other. */
    @ParameterizedTest
    @MethodSource("rules")
    void firesAlone(Rule<?> rule) throws IOException {
        assertThat(findings(rule, "fires"))
                .hasSizeBetween(1, 2)
                .containsOnly(rule.code().code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void doesNotFireOneLineAway(Rule<?> rule) throws IOException {
        List<String> fires = lines(rule, "fires");
        List<String> keeps = lines(rule, "keeps");

        assertThat(keeps).hasSameSizeAs(fires);
        assertThat(IntStream.range(0, fires.size())
                        .filter(i -> !fires.get(i).equals(keeps.get(i)))
                        .count())
                .isEqualTo(1);
        assertThat(findings(rule, "keeps")).isEmpty();
    }

    private static List<String> findings(Rule<?> rule, String which) throws IOException {
        Document document = new Document(name(rule, which), bytes(rule, which));
        Sector sector =
                new SectorReader(JsonFormat.strict()).read(List.of(document)).orThrow();
        Report report = RULES.askingFor(unverified())
                .knowing(Gazetteers.of(List.of(register())))
                .knowing(Population.read("population", resource("population-invented.csv"))
                        .orThrow())
                .on(DATE)
                .check(sector);
        return report.findings().stream()
                .map(finding -> finding.failure().code().code())
                .toList();
    }

    /** Real rows of the register, taken for the whole of it: all powiats of kujawsko-pomorskie, and two more. */
    private static Gazetteer register() throws IOException {
        return TercFile.read("register", resource("register.csv")).orThrow();
    }

    private static FailureCode[] unverified() {
        return rules().filter(rule -> !rule.verified()).map(Rule::code).toArray(FailureCode[]::new);
    }

    private static List<String> lines(Rule<?> rule, String which) throws IOException {
        return new String(bytes(rule, which), StandardCharsets.UTF_8).lines().toList();
    }

    private static String name(Rule<?> rule, String which) {
        return rule.code().code() + "." + which + ".json";
    }

    private static byte[] bytes(Rule<?> rule, String which) throws IOException {
        return resource(name(rule, which));
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/rules/" + name;
        try (InputStream stream = Objects.requireNonNull(RuleBundlesTest.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        }
    }
}
