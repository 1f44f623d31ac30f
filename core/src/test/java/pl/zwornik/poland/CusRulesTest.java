package pl.zwornik.poland;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Language;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Population;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.poland.Country.DATE;
import static pl.zwornik.poland.Country.serving;
import static pl.zwornik.poland.Country.sitting;

/** The centres and figures of these tests are invented. */
@DisplayName("The Polish rule on a new CUS beside an OPS (CHK-A3)")
class CusRulesTest {

    private static final OrganisationId UNIT = OrganisationId.parse("unit");

    @ParameterizedTest
    @CsvSource({
        "100001, HOLDS",
        "100000, VIOLATED",
        ", NOT_ASSESSABLE POPULATION_NOT_KNOWN",
    })
    @DisplayName("asks for more than 100 000 inhabitants")
    void byPopulation(String population, String expected) {
        Report report = check(serving("unit", "CUS", "3021052").build(), population);

        assertThat(Answers.explained(report, "CHK-A3")).isEqualTo(expected);
        assertThat(Answers.failures(report, "CHK-A3")).allSatisfy(failure -> {
            assertThat(failure.place().pointer()).isEqualTo("/areas");
            assertThat(failure.message(Language.EN))
                    .isEqualTo("It serves gmina 3021052 alone, where an OPS is too and 100000 people live.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3064011, 3064",
        "3064011, 306401",
        "3064, 3064011",
        "3064011, 3064029",
        "3021053, 302105",
        "3021053, 3021054"
    })
    @DisplayName("of the gmina, under whichever code the figure and the area stand, also where a part of it is served")
    void populationOfTheGmina(String brought, String area) {
        Sector sector = Sector.builder()
                .add(serving("unit", "CUS", area).build())
                .add(serving("ops", "OPS", area).build())
                .build()
                .orThrow();
        String figures = "terc;year;population\n" + brought + ";2020;500000\n";
        Report report = Country.rules()
                .knowing(Population.read("p.csv", figures.getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .on(DATE)
                .check(sector, List.of(UNIT));
        assertThat(Answers.explained(report, "CHK-A3")).isEqualTo("HOLDS");
    }

    @Test
    @DisplayName("or for several gminas, which is not known where no area is stated")
    void orSeveralGminas() {
        assertThat(explained(serving("unit", "CUS", "3021052", "3021072").build()))
                .isEqualTo("HOLDS");
        assertThat(explained(serving("unit", "CUS", "3021").build())).isEqualTo("HOLDS");
        assertThat(explained(sitting("unit", "CUS", "3021052").build())).isEqualTo("NOT_ASSESSABLE AREA_NOT_STATED");
        Organisation later = serving("unit", "CUS", "3021052")
                .addAreas(new Dated<>(Country.at("3021072").value(), Lifespan.parse("2022-01-01/..")))
                .build();
        assertThat(explained(later)).isEqualTo("VIOLATED");
        Organisation perhaps = serving("unit", "CUS", "3021052")
                .addAreas(new Dated<>(Country.at("3021072").value(), Lifespan.parse("2020/")))
                .build();
        assertThat(explained(perhaps)).isEqualTo("NOT_ASSESSABLE DATES_NOT_SETTLED");
    }

    @Test
    @DisplayName("which one gmina under two codes, or in two parts, is not, nor is what it may have served")
    void oneGminaIsNotSeveral() {
        assertThat(explained(serving("unit", "CUS", "3021052", "302105").build()))
                .isEqualTo("VIOLATED");
        assertThat(explained(serving("unit", "CUS", "3021054", "3021055").build()))
                .isEqualTo("VIOLATED");
        Organisation perhapsThePowiat = serving("unit", "CUS", "3021052")
                .addAreas(new Dated<>(Country.at("3021").value(), Lifespan.parse("2020/")))
                .build();
        assertThat(explained(perhapsThePowiat)).isEqualTo("NOT_ASSESSABLE DATES_NOT_SETTLED");
    }

    @Test
    @DisplayName("which needs a gmina that is settled, and a place of every OPS")
    void needsPlaces() {
        assertThat(explained(Country.centre("unit", "CUS").build())).isEqualTo("NOT_ASSESSABLE SEAT_NOT_STATED");
        assertThat(explained(sitting("unit", "CUS", "3021").build())).isEqualTo("NOT_ASSESSABLE GMINA_NOT_STATED");
        Sector sector = Sector.builder()
                .add(serving("unit", "CUS", "3021052").build())
                .add(Country.centre("ops", "OPS").build())
                .build()
                .orThrow();
        assertThat(Answers.explained(Country.rules().on(DATE).check(sector, List.of(UNIT)), "CHK-A3"))
                .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED");
    }

    @Test
    @DisplayName("only where both are there, in one gmina")
    void bothAreThere() {
        assertThat(explained(serving("unit", "CUS", "3021072").build())).isEqualTo("HOLDS");
        assertThat(explained(serving("unit", "CUS", "3021052")
                        .life(Lifespan.parse("2020/2021-06-01"))
                        .build()))
                .isEqualTo("DOES_NOT_APPLY");
        assertThat(explained(serving("unit", "CUS", "3021052")
                        .life(Lifespan.parse("2020/"))
                        .build()))
                .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED");
        assertThat(explained(serving("unit", "OPS", "3021052").build())).isEqualTo("DOES_NOT_APPLY");
    }

    @Test
    @DisplayName("which is not told by the seat of a GOPS in a town, for it may be that of the gmina around")
    void gopsInTown() {
        Sector sector = Sector.builder()
                .add(serving("unit", "CUS", "3027011").build())
                .add(sitting("gops", "OPS", "3027011")
                        .variant(NameVariants.GOPS)
                        .build())
                .build()
                .orThrow();
        assertThat(Answers.explained(Country.rules().on(DATE).check(sector, List.of(UNIT)), "CHK-A3"))
                .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED");
    }

    @Test
    @DisplayName("not of a branch, nor before the act on social services centres")
    void notOfBranches() {
        Organisation branch = serving("unit", "CUS", "3021052")
                .parent(OrganisationId.parse("cus"))
                .build();
        Sector.Builder sector =
                sector(branch).add(serving("cus", "CUS", "3021072").build());
        assertThat(Answers.explained(
                        Country.rules().on(DATE).check(sector.build().orThrow(), List.of(UNIT)), "CHK-A3"))
                .isEqualTo("DOES_NOT_APPLY");
        Report early = Country.rules()
                .on(LocalDate.of(2019, 12, 31))
                .check(sector(serving("unit", "CUS", "3021052").build()).build().orThrow());
        assertThat(early.rules().stream()
                        .filter(one -> one.rule().code().code().matches("CHK-A[23]"))
                        .map(RuleSummary::state))
                .containsExactly(RuleSummary.State.NOT_IN_FORCE, RuleSummary.State.NOT_IN_FORCE);
    }

    private static String explained(Organisation cus) {
        return Answers.explained(check(cus, "20000"), "CHK-A3");
    }

    /** Asks of the unit alone, beside an OPS. */
    private static Report check(Organisation cus, String population) {
        String figures = "terc;year;population\n" + (population == null ? "" : "3021052;2020;" + population + "\n");
        return Country.rules()
                .knowing(Population.read("p.csv", figures.getBytes(StandardCharsets.UTF_8))
                        .orThrow())
                .on(DATE)
                .check(sector(cus).build().orThrow(), List.of(UNIT));
    }

    private static Sector.Builder sector(Organisation cus) {
        return Sector.builder().add(cus).add(sitting("ops", "OPS", "3021052").build());
    }
}
