package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.poland.Country.DATE;
import static pl.zwornik.poland.Country.complete;
import static pl.zwornik.poland.Country.serving;
import static pl.zwornik.poland.Country.sitting;

/** The centres of these tests are invented. */
@DisplayName("The Polish rules on cities with powiat rights")
class CityRulesTest {

    private static final OrganisationId UNIT = OrganisationId.parse("unit");

    @Nested
    @DisplayName("ask that no PCPR serves a city (CHK-A5)")
    class NoPcprOfCity {

        @ParameterizedTest
        @CsvSource({
            "3064, VIOLATED",
            "3064011, VIOLATED",
            "3021, HOLDS",
            "1465, HOLDS", // Warszawa is organised otherwise
            ", NOT_ASSESSABLE AREA_NOT_STATED"
        })
        @DisplayName("by its areas, not by the city in which it sits")
        void byArea(String area, String expected) {
            Organisation.Builder pcpr = sitting("unit", "PCPR", "3064011");
            if (area != null) {
                pcpr.addAreas(Country.at(area));
            }
            Report report = check(Sector.builder().add(pcpr.build()));

            assertThat(Answers.explained(report, "CHK-A5")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A5")).allSatisfy(failure -> {
                assertThat(failure.severity()).isEqualTo(Severity.ERROR);
                assertThat(failure.place().pointer()).isEqualTo("/areas/0");
                assertThat(failure.message(Language.EN))
                        .isEqualTo("In city 3064, which has powiat rights, family assistance is a task of a centre "
                                + "of the city itself.");
            });
        }

        @Test
        @DisplayName("as it did on the day, and cannot tell of candidates of both kinds")
        void onTheDay() {
            Candidates<TercCode> city = Candidates.certain(TercCode.parse("3064"));
            Candidates<TercCode> either = Candidates.ambiguous(
                    List.of(Candidate.of(TercCode.parse("3064")), Candidate.of(TercCode.parse("3021"))));
            assertThat(explained(new Dated<>(city, Lifespan.parse("1999/2010"))))
                    .isEqualTo("HOLDS");
            assertThat(explained(new Dated<>(city, Lifespan.parse("1999/"))))
                    .isEqualTo("NOT_ASSESSABLE DATES_NOT_SETTLED");
            assertThat(explained(Dated.of(either))).isEqualTo("NOT_ASSESSABLE AREA_AMBIGUOUS");
            assertThat(explained(Dated.of(Candidates.ambiguous(either.options().subList(0, 1)))))
                    .isEqualTo("NOT_ASSESSABLE AREA_AMBIGUOUS");
            assertThat(explained(Dated.of(Candidates.unknown()))).isEqualTo("NOT_ASSESSABLE AREA_NOT_STATED");
            Organisation former = serving("unit", "PCPR", "3064")
                    .life(Lifespan.parse("1999/2010"))
                    .build();
            assertThat(Answers.explained(check(Sector.builder().add(former)), "CHK-A5"))
                    .isEqualTo("DOES_NOT_APPLY");
        }

        @ParameterizedTest
        @CsvSource({"1999/.., VIOLATED", "1999/2023?, NOT_ASSESSABLE LIFE_NOT_STATED", "1999/2010, DOES_NOT_APPLY"})
        @DisplayName("where it is certain that the PCPR was still there")
        void whereItExists(String life, String expected) {
            Organisation pcpr =
                    serving("unit", "PCPR", "3064").life(Lifespan.parse(life)).build();
            assertThat(Answers.explained(check(Sector.builder().add(pcpr)), "CHK-A5"))
                    .isEqualTo(expected);
        }

        private String explained(Dated<Candidates<TercCode>> area) {
            Organisation pcpr = Country.centre("unit", "PCPR").addAreas(area).build();
            return Answers.explained(check(Sector.builder().add(pcpr)), "CHK-A5");
        }
    }

    @Nested
    @DisplayName("ask that a centre of the city does its family assistance (CHK-A5)")
    class CityServesItself {

        @ParameterizedTest
        @CsvSource({
            "0463011, POWIAT_FAMILY_ASSISTANCE, HOLDS",
            "0463011, GMINA_SOCIAL_ASSISTANCE, VIOLATED",
            "0463011, , NOT_ASSESSABLE FUNCTIONS_NOT_STATED",
            "0401092, GMINA_SOCIAL_ASSISTANCE, DOES_NOT_APPLY",
            "1465068, GMINA_SOCIAL_ASSISTANCE, DOES_NOT_APPLY" // a district of Warszawa
        })
        @DisplayName("by the functions of its OPS")
        void byFunctions(String seat, String function, String expected) {
            Organisation.Builder ops = sitting("unit", "OPS", seat);
            if (function != null) {
                ops.addFunctions(OrganisationFunctions.of(function));
            }
            Report report = check(complete("0463", "OPS", "CUS").add(ops.build()));

            assertThat(Answers.explained(report, "CHK-A5")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A5")).allSatisfy(failure -> {
                assertThat(failure.place().pointer()).isEqualTo("/functions");
                assertThat(failure.parameters()).containsEntry("city", "0463");
            });
        }

        @ParameterizedTest
        @CsvSource({
            "OPS CUS, VIOLATED",
            "OPS, NOT_ASSESSABLE COVERAGE_NOT_DECLARED",
            "CUS, NOT_ASSESSABLE COVERAGE_NOT_DECLARED"
        })
        @DisplayName("where the sector declares to hold every centre that could do it instead")
        void needsCoverage(String types, String expected) {
            Organisation ops = sitting("unit", "OPS", "0463011")
                    .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                    .build();
            assertThat(Answers.explained(
                            check(complete("0463", types.split(" ", -1)).add(ops)), "CHK-A5"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"1990/.., VIOLATED", "1990/2023?, NOT_ASSESSABLE LIFE_NOT_STATED", "1990/2010, DOES_NOT_APPLY"})
        @DisplayName("and where it is certain that the OPS was still there")
        void whereItExists(String life, String expected) {
            Organisation ops = sitting("unit", "OPS", "0463011")
                    .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                    .life(Lifespan.parse(life))
                    .build();
            assertThat(Answers.explained(check(complete("0463", "OPS", "CUS").add(ops)), "CHK-A5"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "POWIAT_FAMILY_ASSISTANCE, 1990/.., HOLDS",
            "POWIAT_FAMILY_ASSISTANCE, 1990/2010, VIOLATED",
            "POWIAT_FAMILY_ASSISTANCE, 1990/, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "SOCIAL_SERVICES_COORDINATION, 1990/.., VIOLATED",
            ", 1990/.., NOT_ASSESSABLE CENTRE_NOT_SETTLED"
        })
        @DisplayName("or by those of another centre of the city")
        void byAnother(String function, String life, String expected) {
            Organisation ops = sitting("unit", "OPS", "0463011")
                    .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                    .build();
            Organisation.Builder cus = sitting("cus", "CUS", "0463011").life(Lifespan.parse(life));
            if (function != null) {
                cus.addFunctions(OrganisationFunctions.of(function));
            }
            assertThat(Answers.explained(
                            check(complete("0463", "OPS", "CUS").add(ops).add(cus.build())), "CHK-A5"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"TRANSFORMATION, VIOLATED", ", DOES_NOT_APPLY"})
        @DisplayName("also of a CUS, where that took the place of the OPS")
        void ofTransformedCus(String kind, String expected) {
            Organisation.Builder cus =
                    sitting("unit", "CUS", "0463011").addFunctions(OrganisationFunctions.SOCIAL_SERVICES_COORDINATION);
            if (kind != null) {
                cus.addSuccessions(Claim.stated(Succession.builder(OrganisationId.parse("ops"))
                        .kind(SuccessionKinds.of(kind))
                        .build()));
            }
            Sector.Builder sector =
                    complete("0463", "OPS", "CUS").add(cus.build()).external(OrganisationId.parse("ops"));
            assertThat(Answers.explained(check(sector), "CHK-A5")).isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("take the status of a city from the register of the day")
    class DatedStatus {

        private final Organisation mopr = sitting("unit", "OPS", "0265011")
                .variant(NameVariants.MOPR)
                .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                .build();

        /** The code says what it is now; Wałbrzych had no powiat rights from 2003 to 2012. */
        @ParameterizedTest
        @CsvSource({"2005-06-01, 0265, HOLDS", "2005-06-01, 0221, VIOLATED", "2013-06-01, 0265, HOLDS"})
        @DisplayName("where that is whole")
        void fromTheRegister(LocalDate date, String listed, String expected) {
            Gazetteer state = Gazetteer.of(
                    date.withDayOfYear(1), List.of(new TerritorialUnit(TercCode.parse(listed), "wałbrzyski")));
            assertThat(explained(date, Gazetteers.of(List.of(state)))).isEqualTo(expected);
        }

        @Test
        @DisplayName("and from the digits of the code where there is none, or an extract that leaves it out")
        void fromTheDigits() {
            LocalDate date = LocalDate.of(2021, 11, 3);
            Gazetteer extract = Gazetteer.of(date.withDayOfYear(1), List.of()).asExtract();
            assertThat(explained(date, Gazetteers.of(List.of()))).isEqualTo("HOLDS");
            assertThat(explained(date, Gazetteers.of(List.of(extract)))).isEqualTo("HOLDS");
        }

        @Test
        @DisplayName(
                "also where they ask whether the name MOPR is usual (CHK-A7), and whose family assistance it is (CHK-A5)")
        void forOtherRules() {
            Gazetteer without = Gazetteer.of(LocalDate.of(2005, 1, 1), List.of());
            assertThat(Answers.explained(report(LocalDate.of(2005, 6, 1), Gazetteers.of(List.of(without))), "CHK-A7"))
                    .isEqualTo("VIOLATED");
            assertThat(Answers.explained(report(LocalDate.of(2005, 6, 1), Gazetteers.of(List.of(without))), "CHK-A5"))
                    .isEqualTo("DOES_NOT_APPLY");
            assertThat(Answers.explained(report(LocalDate.of(2005, 6, 1), Gazetteers.of(List.of())), "CHK-A7"))
                    .isEqualTo("HOLDS");
        }

        private String explained(LocalDate date, Gazetteers gazetteers) {
            return Answers.explained(report(date, gazetteers), "CHK-A8");
        }

        private Report report(LocalDate date, Gazetteers gazetteers) {
            Sector sector = Sector.builder().add(mopr).build().orThrow();
            return Country.rules().knowing(gazetteers).on(date).check(sector, List.of(UNIT));
        }
    }

    @Nested
    @DisplayName("ask whether an OPS that does a powiat's tasks is of a city (CHK-A8)")
    class OnlyInCities {

        @ParameterizedTest
        @CsvSource({"0463011, HOLDS", "3027011, VIOLATED", "3027, NOT_ASSESSABLE GMINA_NOT_STATED"})
        @DisplayName("by its gmina")
        void byGmina(String seat, String expected) {
            Organisation ops = sitting("unit", "OPS", seat)
                    .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                    .build();
            Report report = check(Sector.builder().add(ops));

            assertThat(Answers.explained(report, "CHK-A8")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A8"))
                    .allSatisfy(failure -> assertThat(failure.parameters()).containsEntry("gmina", "3027011"));
        }

        @Test
        @DisplayName("not of a CUS, which may do them by agreement, nor of an OPS that does not")
        void doesNotApply() {
            Organisation cus = sitting("unit", "CUS", "3027011")
                    .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                    .build();
            Organisation ops = sitting("unit", "OPS", "3027011")
                    .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                    .build();
            assertThat(List.of(cus, ops)).allSatisfy(one -> assertThat(
                            Answers.explained(check(Sector.builder().add(one)), "CHK-A8"))
                    .isEqualTo("DOES_NOT_APPLY"));
        }

        @Test
        @DisplayName("which of a GOPS in a town is not told by where it sits")
        void gopsInTown() {
            Organisation gops = sitting("unit", "OPS", "0463011")
                    .variant(NameVariants.GOPS)
                    .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                    .build();
            assertThat(Answers.explained(check(Sector.builder().add(gops)), "CHK-A8"))
                    .isEqualTo("NOT_ASSESSABLE AREA_NOT_STATED");
            assertThat(Answers.explained(check(Sector.builder().add(gops)), "CHK-A5"))
                    .isEqualTo("DOES_NOT_APPLY");
        }

        @Test
        @DisplayName("nor of one that is no longer there")
        void former() {
            Organisation ops = sitting("unit", "OPS", "3027011")
                    .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                    .life(Lifespan.parse("1990/2010"))
                    .build();
            assertThat(Answers.explained(check(Sector.builder().add(ops)), "CHK-A8"))
                    .isEqualTo("DOES_NOT_APPLY");
        }

        @Test
        @DisplayName("only when asked")
        void isOff() {
            RuleBook book = Zwornik.builder().plugin(new PolandPlugin()).build().ruleBook();
            assertThat(book.on(DATE).check(Sector.builder().build().orThrow()).rules().stream()
                            .filter(one -> one.rule().code() == PolandFindings.POWIAT_TASKS_OUTSIDE_CITY))
                    .extracting(RuleSummary::state)
                    .containsExactly(RuleSummary.State.SWITCHED_OFF);
        }
    }

    /** Asks of the unit alone. */
    private static Report check(Sector.Builder sector) {
        return Country.rules().on(DATE).check(sector.build().orThrow(), List.of(UNIT));
    }
}
