package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.poland.Country.DATE;
import static pl.zwornik.poland.Country.complete;
import static pl.zwornik.poland.Country.register;
import static pl.zwornik.poland.Country.serving;
import static pl.zwornik.poland.Country.sitting;

/** The centres of these tests are invented. */
@DisplayName("The Polish rules on how many centres there are")
class CoverageRulesTest {

    @Nested
    @DisplayName("ask for an OPS, or the CUS that it became, in each gmina (CHK-A1)")
    class OpsInEachGmina {

        @ParameterizedTest
        @CsvSource({
            "3021052, 1990-01-01/.., HOLDS",
            "3021052, 1990-01-01/2010-01-01, VIOLATED",
            "3021052, 1990-01-01/, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "3021072, 1990-01-01/.., VIOLATED",
            "302105, 1990-01-01/.., HOLDS",
            "3021, 1990-01-01/.., NOT_ASSESSABLE CENTRE_NOT_SETTLED" // it sits somewhere in the powiat
        })
        @DisplayName("where it sits")
        void bySeat(String seat, String life, String expected) {
            Organisation ops =
                    sitting("ops", "OPS", seat).life(Lifespan.parse(life)).build();
            Report report = check(complete("3021052", "OPS", "CUS").add(ops));

            assertThat(Answers.explained(report, "CHK-A1")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A1"))
                    .allSatisfy(failure -> assertThat(failure.message(Language.EN))
                            .isEqualTo("In gmina 3021052 there is no OPS, and no CUS into which it was transformed."));
        }

        @Test
        @DisplayName("by what it serves rather than where it sits")
        void byAreaFirst() {
            Organisation inTown = sitting("gops", "OPS", "3027011")
                    .addAreas(Country.at("3027082"))
                    .build();
            assertThat(Answers.of(check(complete("3027082", "OPS", "CUS").add(inTown)), "CHK-A1"))
                    .hasToString("HOLDS");
            assertThat(Answers.of(check(complete("3027011", "OPS", "CUS").add(inTown)), "CHK-A1"))
                    .hasToString("VIOLATED");
            Organisation former = serving("ops", "OPS")
                    .addAreas(new Dated<>(Country.at("3021052").value(), Lifespan.parse("1990/2000")))
                    .build();
            assertThat(Answers.of(check(complete("3021052", "OPS", "CUS").add(former)), "CHK-A1"))
                    .hasToString("VIOLATED");
        }

        @ParameterizedTest
        @CsvSource({
            "3027082, NOT_ASSESSABLE CENTRE_NOT_SETTLED", // Turek, the rural gmina around the town
            "3027011, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "3027073, NOT_ASSESSABLE CENTRE_NOT_SETTLED", // nothing but the powiat tells which
            "3021052, VIOLATED"
        })
        @DisplayName("which of a GOPS in a town is not told by where it sits")
        void gopsInTown(String gmina, String expected) {
            Organisation gops =
                    sitting("gops", "OPS", "3027011").variant(NameVariants.GOPS).build();
            assertThat(Answers.explained(check(complete(gmina, "OPS", "CUS").add(gops)), "CHK-A1"))
                    .isEqualTo(expected);
        }

        /** GOPS of gminas around a city with powiat rights sit in the city, which lies in no powiat. */
        @ParameterizedTest
        @CsvSource({
            "0463011, 0415, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "0463, 0415, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "041505, 0415, NOT_ASSESSABLE CENTRE_NOT_SETTLED", // not said to be no town
            "041507, 0415, HOLDS", // the rural gmina itself
            "3064011, 0415, VIOLATED"
        })
        @DisplayName("also where a powiat around a city is covered")
        void gopsInCity(String seat, String covered, String expected) {
            Organisation gops =
                    sitting("gops", "OPS", seat).variant(NameVariants.GOPS).build();
            assertThat(Answers.explained(
                            check(complete(covered, "OPS", "CUS").add(gops), register("04", "0415", "0415072")),
                            "CHK-A1"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "3021052, /, HOLDS",
            "3021052, 2006/, HOLDS",
            "3021052, 2006/2023?, NOT_ASSESSABLE CENTRE_NOT_SETTLED",
            "3021052, 2006/2010, NOT_ASSESSABLE CENTRE_NOT_SETTLED", // where it sits since is not stated
            "3021072, 2006/, VIOLATED"
        })
        @DisplayName("as far as it is settled that it still sits there")
        void bySeatOnTheDay(String seat, String during, String expected) {
            Organisation ops = Country.centre("ops", "OPS")
                    .addSeats(new Dated<>(Country.at(seat).value(), Lifespan.parse(during)))
                    .build();
            assertThat(Answers.explained(check(complete("3021052", "OPS", "CUS").add(ops)), "CHK-A1"))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("which is not known of one of which no place is stated, or one that only might be meant")
        void placeNotStated() {
            Organisation nowhere = Country.centre("ops", "OPS").build();
            Candidates<TercCode> perhaps = Candidates.ambiguous(List.of(Candidate.of(TercCode.parse("3021052"))));
            Organisation sits =
                    Country.centre("ops", "OPS").addSeats(Dated.of(perhaps)).build();
            Organisation serves =
                    Country.centre("ops", "OPS").addAreas(Dated.of(perhaps)).build();
            Organisation inOneOfTwoTowns = Country.centre("ops", "OPS")
                    .variant(NameVariants.GOPS)
                    .addSeats(Dated.of(Candidates.ambiguous(
                            List.of(Candidate.of(TercCode.parse("3064011")), Candidate.of(TercCode.parse("3021011"))))))
                    .build();
            assertThat(List.of(nowhere, sits, serves, inOneOfTwoTowns)).allSatisfy(ops -> assertThat(Answers.explained(
                            check(complete("3021052", "OPS", "CUS").add(ops)), "CHK-A1"))
                    .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED"));
        }

        @ParameterizedTest
        @CsvSource({"3064011, 3064", "3064, 306401", "302105, 3021052", "3021052, 302105"})
        @DisplayName("under whichever codes of the gmina its coverage is declared")
        void coverageUnderEachCode(String ops, String cus) {
            Sector.Builder sector = complete(ops, "OPS");
            complete(cus, "CUS").build().orThrow().coverage().forEach(sector::covers);
            assertThat(Answers.failures(check(sector), "CHK-A1")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"TRANSFORMATION, HOLDS", ", NOT_ASSESSABLE CENTRE_NOT_SETTLED"})
        @DisplayName("with a CUS in its place only where that came by transformation")
        void cusInstead(String kind, String expected) {
            Organisation.Builder cus = sitting("cus", "CUS", "3021052");
            if (kind != null) {
                cus.addSuccessions(Claim.stated(Succession.builder(OrganisationId.parse("ops"))
                        .kind(SuccessionKinds.of(kind))
                        .build()));
            }
            Sector.Builder sector =
                    complete("3021052", "OPS", "CUS").add(cus.build()).external(OrganisationId.parse("ops"));
            assertThat(Answers.explained(check(sector), "CHK-A1")).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2021-11-03, OPS CUS, VIOLATED",
            "2021-11-03, OPS, NOT_ASSESSABLE COVERAGE_NOT_DECLARED",
            "2019-12-31, OPS, VIOLATED", // there was no CUS yet
            "2021-11-03, CUS, DOES_NOT_APPLY",
            "1999-12-31, OPS CUS, DOES_NOT_APPLY"
        })
        @DisplayName("where the sector declares to hold every OPS, and every CUS since there are such")
        void needsCoverage(String date, String types, String expected) {
            Report report = Country.rules()
                    .on(LocalDate.parse(date))
                    .check(complete("3021052", types.split(" ", -1)).build().orThrow());
            assertThat(Answers.failures(report, "CHK-A1")).hasSize(expected.equals("VIOLATED") ? 1 : 0);
            assertThat(Answers.explained(report, "CHK-A1")).isEqualTo(expected);
        }

        @Test
        @DisplayName("of the gminas that the register of the day lists, where more than one is covered")
        void byTheRegister() {
            Gazetteer whole = register("30", "3021", "3021052", "3021054", "3021072", "3027", "3027011");
            Sector.Builder sector = complete("3021", "OPS", "CUS")
                    .add(sitting("ops", "OPS", "3021052").build());
            assertThat(Answers.explained(check(sector), "CHK-A1")).isEqualTo("NOT_ASSESSABLE REGISTER_NOT_KNOWN");
            Report report = check(sector, whole);
            assertThat(Answers.failures(report, "CHK-A1"))
                    .containsExactly(
                            Failure.of(PolandFindings.GMINA_WITHOUT_OPS, "").with("gmina", "3021072"));
            sector.add(sitting("gops", "OPS", "3021072").build());
            assertThat(Answers.explained(check(sector, whole), "CHK-A1")).isEqualTo("HOLDS");
            assertThat(Answers.explained(check(sector, whole.asExtract()), "CHK-A1"))
                    .isEqualTo("NOT_ASSESSABLE REGISTER_EXTRACT");
            assertThat(Answers.failures(check(complete("30", "OPS", "CUS"), whole.asExtract()), "CHK-A1"))
                    .hasSize(3);
        }

        @Test
        @DisplayName(
                "so that of Warszawa the centre of one district is enough, and nothing is asked of a part of a gmina")
        void districtsAndParts() {
            Organisation ochota = sitting("ops-ochota", "OPS", "1465068").build();
            assertThat(Answers.explained(check(complete("1465", "OPS", "CUS").add(ochota)), "CHK-A1"))
                    .isEqualTo("HOLDS");
            assertThat(Answers.explained(check(complete("1465011", "OPS", "CUS").add(ochota)), "CHK-A1"))
                    .isEqualTo("HOLDS");
            assertThat(Answers.explained(check(complete("3020064", "OPS", "CUS")), "CHK-A1"))
                    .isEqualTo("DOES_NOT_APPLY");
        }
    }

    @Nested
    @DisplayName("ask for exactly one PCPR in each powiat (CHK-A4)")
    class OnePcpr {

        @ParameterizedTest
        @CsvSource({
            "0, VIOLATED",
            "1, HOLDS",
            "2, VIOLATED",
        })
        @DisplayName("by its area, as a warning")
        void counts(int number, String expected) {
            Sector.Builder sector = complete("3021", "PCPR");
            IntStream.range(0, number)
                    .forEach(
                            i -> sector.add(serving("pcpr-" + i, "PCPR", "3021").build()));
            Report report = check(sector);

            assertThat(Answers.explained(report, "CHK-A4")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A4")).allSatisfy(failure -> {
                assertThat(failure.severity()).isEqualTo(Severity.WARNING);
                assertThat(failure.parameters())
                        .containsEntry("powiat", "3021")
                        .containsEntry("counted", String.valueOf(number));
            });
        }

        @ParameterizedTest
        @CsvSource({
            "3021052, HOLDS",
            "3064011, NOT_ASSESSABLE CENTRE_NOT_SETTLED", // many sit in the city that their powiat lies around
            "0463011, VIOLATED",
            "3027011, VIOLATED"
        })
        @DisplayName("by its seat where no area is stated, unless that is a city")
        void bySeat(String seat, String expected) {
            assertThat(Answers.explained(
                            check(complete("3021", "PCPR")
                                    .add(sitting("pcpr", "PCPR", seat).build())),
                            "CHK-A4"))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("which is not known of one of which no place is stated, or that may sit in such a city")
        void placeNotStated() {
            Organisation nowhere = Country.centre("pcpr", "PCPR").build();
            Organisation either = Country.centre("pcpr", "PCPR")
                    .addSeats(Dated.of(Candidates.ambiguous(
                            List.of(Candidate.of(TercCode.parse("3064011")), Candidate.of(TercCode.parse("0463011"))))))
                    .build();
            assertThat(List.of(nowhere, either)).allSatisfy(pcpr -> assertThat(
                            Answers.explained(check(complete("3021", "PCPR").add(pcpr)), "CHK-A4"))
                    .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED"));
        }

        @Test
        @DisplayName("of land powiats only, without counting branches and those that are no longer there")
        void countsWholeOnes() {
            assertThat(Answers.explained(check(complete("3064", "PCPR")), "CHK-A4"))
                    .isEqualTo("DOES_NOT_APPLY");
            assertThat(Answers.explained(check(complete("3021052", "PCPR")), "CHK-A4"))
                    .isEqualTo("DOES_NOT_APPLY");
            assertThat(Answers.explained(check(complete("3021", "OPS")), "CHK-A4"))
                    .isEqualTo("DOES_NOT_APPLY");
            Sector.Builder sector = complete("3021", "PCPR")
                    .add(serving("pcpr", "PCPR", "3021").build())
                    .add(serving("branch", "PCPR", "3021")
                            .parent(OrganisationId.parse("pcpr"))
                            .build())
                    .add(serving("former", "PCPR", "3021")
                            .life(Lifespan.parse("1999/2010"))
                            .build());
            assertThat(Answers.explained(check(sector), "CHK-A4")).isEqualTo("HOLDS");
            Sector.Builder department = complete("3021", "PCPR")
                    .add(sitting("office", "URZAD_MIASTA", "3021052").build())
                    .add(serving("pcpr", "PCPR", "3021")
                            .parent(OrganisationId.parse("office"))
                            .build());
            assertThat(Answers.explained(check(department), "CHK-A4")).isEqualTo("HOLDS");
        }

        @Test
        @DisplayName("of those that the register of the day lists, where a voivodeship is covered")
        void byTheRegister() {
            Gazetteer whole = register("30", "3021", "3027", "3064");
            Sector.Builder sector =
                    complete("30", "PCPR").add(serving("pcpr", "PCPR", "3021").build());
            assertThat(Answers.failures(check(sector, whole), "CHK-A4"))
                    .extracting(failure -> failure.parameters().get("powiat"))
                    .containsExactly("3027");
            assertThat(Answers.explained(check(sector), "CHK-A4")).isEqualTo("NOT_ASSESSABLE REGISTER_NOT_KNOWN");
        }
    }

    @Nested
    @DisplayName("count who does a powiat's family assistance in a voivodeship (CHK-A9)")
    class AsManyAsPowiats {

        private final Gazetteer kujawskoPomorskie = register(Stream.of(
                        Stream.of("04"),
                        IntStream.rangeClosed(1, 19).mapToObj("04%02d"::formatted),
                        IntStream.rangeClosed(61, 64).mapToObj("04%02d"::formatted))
                .flatMap(codes -> codes)
                .toArray(String[]::new));

        @ParameterizedTest
        @CsvSource({
            "19, 4, PCPR OPS CUS, HOLDS",
            "19, 3, PCPR OPS CUS, VIOLATED",
            "18, 4, PCPR OPS CUS, VIOLATED",
            "19, 3, PCPR OPS, NOT_ASSESSABLE COVERAGE_NOT_DECLARED",
            "19, 3, PCPR, NOT_ASSESSABLE COVERAGE_NOT_DECLARED"
        })
        @DisplayName("which is 23 in kujawsko-pomorskie: 19 powiats and 4 cities (S2-14)")
        void twentyThree(int powiats, int cities, String types, String expected) {
            Sector.Builder sector = complete("04", types.split(" ", -1));
            IntStream.rangeClosed(1, powiats)
                    .mapToObj("04%02d"::formatted)
                    .forEach(powiat ->
                            sector.add(serving("pcpr-" + powiat, "PCPR", powiat).build()));
            IntStream.rangeClosed(61, 60 + cities)
                    .mapToObj("04%02d"::formatted)
                    .forEach(city -> sector.add(sitting("mopr-" + city, "OPS", city + "011")
                            .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                            .build()));
            Report report = check(sector.add(sitting("gops", "OPS", "0401092").build()), kujawskoPomorskie);

            assertThat(answersOfPcpr(report)).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A9")).allSatisfy(failure -> {
                assertThat(failure.severity()).isEqualTo(Severity.INFO);
                assertThat(failure.message(Language.EN))
                        .isEqualTo("In voivodeship 04 22 units do a powiat's family assistance; "
                                + "it has 19 powiats and 4 cities with powiat rights.");
            });
        }

        @Test
        @DisplayName("which one too many breaks whatever is covered, and functions that are not stated leave open")
        void tooManyOrNotStated() {
            Gazetteer small = register("04", "0401", "0463");
            Sector.Builder sector =
                    complete("04", "PCPR").add(serving("pcpr", "PCPR", "0401").build());
            sector.add(sitting("mopr", "OPS", "0463011").build());
            assertThat(answersOfPcpr(check(sector, small))).isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED");
            sector.add(serving("pcpr-a", "PCPR", "0401").build())
                    .add(serving("pcpr-b", "PCPR", "0401").build());
            assertThat(answersOfPcpr(check(sector, small))).isEqualTo("VIOLATED");
            assertThat(answersOfPcpr(check(sector, small.asExtract()))).isEqualTo("NOT_ASSESSABLE REGISTER_NOT_KNOWN");
            assertThat(answersOfPcpr(check(sector))).isEqualTo("NOT_ASSESSABLE REGISTER_NOT_KNOWN");
            assertThat(answersOfPcpr(check(complete("0401", "PCPR"), small))).isEqualTo("DOES_NOT_APPLY");
        }

        @Test
        @DisplayName("where a centre of gminas that are not settled, or not one, may or may not be that of a city")
        void centreOfUnsettledGminas() {
            Sector.Builder sector = complete("04", "PCPR", "OPS", "CUS")
                    .add(serving("pcpr", "PCPR", "0401").build())
                    .add(serving("ops", "OPS", "0401092", "0401032")
                            .addFunctions(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE)
                            .build());
            assertThat(answersOfPcpr(check(sector, register("04", "0401", "0463"))))
                    .isEqualTo("NOT_ASSESSABLE CENTRE_NOT_SETTLED");
        }

        @Test
        @DisplayName("where the districts of Warszawa do not count, since it has a PCPR of its own")
        void warszawa() {
            Sector.Builder sector = complete("14", "PCPR", "OPS", "CUS")
                    .add(serving("wcpr", "PCPR", "1465").build())
                    .add(sitting("ops-ochota", "OPS", "1465068").build());
            assertThat(answersOfPcpr(check(sector, register("14", "1465")))).isEqualTo("HOLDS");
        }

        /** Of several that are covered, the rule is about PCPR. */
        private String answersOfPcpr(Report report) {
            return Answers.explained(report, "CHK-A9");
        }
    }

    private static Report check(Sector.Builder sector) {
        return Country.rules().on(DATE).check(sector.build().orThrow());
    }

    private static Report check(Sector.Builder sector, Gazetteer register) {
        RuleBook book = Country.rules().knowing(Gazetteers.of(List.of(register)));
        return book.on(DATE).check(sector.build().orThrow());
    }
}
