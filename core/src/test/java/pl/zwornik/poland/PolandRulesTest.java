package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Verdict.Answer;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** The organisations of these tests are invented. */
@DisplayName("The Polish rules on successions and budget units")
class PolandRulesTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final LocalDate DATE = LocalDate.of(2021, 11, 3);
    private static final OrganisationId OPS = OrganisationId.parse("ops");
    private static final OrganisationId UNIT = OrganisationId.parse("unit");

    @ParameterizedTest
    @CsvSource({
        "CUS, 2019-12-31/.., VIOLATED",
        "CUS, 2020-01-01/.., HOLDS",
        "CUS, 2020-01-01/, HOLDS",
        "CUS, 2019/.., VIOLATED",
        "CUS, 2019~/.., NOT_ASSESSABLE",
        "CUS, /, NOT_ASSESSABLE",
        "OPS, 1990/.., DOES_NOT_APPLY"
    })
    @DisplayName("note, where they are asked, that a CUS is older than its legal form (CHK-A11)")
    void cusBeforeItsForm(String type, String life, Answer expected) {
        Report report = check(unit(OrganisationTypes.of(type), life).build());

        assertThat(Answers.of(report, "CHK-A11")).isEqualTo(expected);
        assertThat(Answers.of(report, "CHK-A10")).isEqualTo(Answer.DOES_NOT_APPLY);
        assertThat(report.findings())
                .hasSize(expected == Answer.VIOLATED ? 1 : 0)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.failure().place().pointer()).isEqualTo("/life");
                    assertThat(finding.failure().message(Language.EN))
                            .isEqualTo("It began before 2020-01-01, since when there is the legal form CUS (CUSA).");
                    assertThat(finding.failure().message(Language.PL))
                            .isEqualTo("Powstało przed 2020-01-01, a forma CUS istnieje od tego dnia (CUSA).");
                });
    }

    @Nested
    @DisplayName("ask that nothing takes the place of what is still there (CHK-A10)")
    class TooEarly {

        @ParameterizedTest
        @CsvSource({
            // kind, effect, beginning of the successor, end of the predecessor
            "TRANSFORMATION, 2021-01-01, 2021-01-01, 2021-01-01, HOLDS",
            "TRANSFORMATION, 2020-12-31, 2021-01-01, 2021-01-01, VIOLATED",
            "TRANSFORMATION, 2021-02, 2021-01-01, 2021-01-01, HOLDS",
            "TRANSFORMATION, 2021, 2021-01-01, 2021-01-01, HOLDS",
            "TRANSFORMATION, 2021, 2021-01-01, 2021-06-01, NOT_ASSESSABLE",
            "TRANSFORMATION, 2020~, 2020-05-01, 2021-01-01, NOT_ASSESSABLE",
            "TRANSFORMATION, , 2020-12-31, 2021-01-01, VIOLATED",
            "RENAME, , 2020-12-31, 2021-01-01, VIOLATED",
            "SPLIT, , 2020-12-31, 2021-01-01, VIOLATED",
            "SPLIT, , , 2021-01-01, NOT_ASSESSABLE",
            "MERGER, , 2000-01-01, 2021-01-01, NOT_ASSESSABLE", // into one that was there before
            "MERGER, , 2021-01-01, 2021-01-01, HOLDS",
            "MERGER, 2020-12-31, 2000-01-01, 2021-01-01, VIOLATED",
            ", , 2000-01-01, 2021-01-01, NOT_ASSESSABLE",
            "TRANSFORMATION, 2021-01-01, 2021-01-01, , NOT_ASSESSABLE",
            "SPIN_OFF, 2020-12-31, 2000-01-01, 2021-01-01, DOES_NOT_APPLY"
        })
        @DisplayName(
                "as an error where a unit took a place that was not yet free, by the day of effect or of its beginning")
        void successorBeforePredecessorsEnd(String kind, String effect, String began, String ended, Answer expected) {
            Succession.Builder succession = Succession.builder(OPS);
            if (kind != null) {
                succession.kind(SuccessionKinds.of(kind));
            }
            if (effect != null) {
                succession.effectiveFrom(PartialDate.parse(effect));
            }
            Organisation successor = unit(OrganisationTypes.OPS, (began == null ? "" : began) + "/")
                    .addSuccessions(Claim.stated(succession.build()))
                    .build();
            Report report = check(successor, ops("1990-01-01/" + (ended == null ? "" : ended)));

            assertThat(Answers.of(report, "CHK-A10")).isEqualTo(expected);
            if (expected == Answer.VIOLATED) {
                Failure failure = Answers.failure(report, "CHK-A10");
                assertThat(failure.severity()).isEqualTo(Severity.ERROR);
                assertThat(failure.place().pointer()).isEqualTo("/successions/0");
                assertThat(failure.message(Language.EN))
                        .isEqualTo("It took the place of ops before 2021-01-01, when ops ended.");
                assertThat(failure.message(Language.PL))
                        .isEqualTo("Zajęcie miejsca po ops nastąpiło przed 2021-01-01, gdy ops się kończy.");
            }
        }

        @Test
        @DisplayName("of what sources state, not of what was inferred; of a predecessor elsewhere nothing is known")
        void judgesWhatIsStated() {
            Succession early = Succession.builder(OPS)
                    .kind(SuccessionKinds.RENAME)
                    .effectiveFrom(PartialDate.of(1999))
                    .build();
            Organisation candidate = unit(OrganisationTypes.OPS, "/")
                    .addSuccessions(Claim.inferred(early, Source.of("An invented document")))
                    .build();
            assertThat(Answers.of(check(candidate, ops("1990/2021")), "CHK-A10"))
                    .isEqualTo(Answer.DOES_NOT_APPLY);
            Organisation stated = unit(OrganisationTypes.OPS, "/")
                    .addSuccessions(Claim.stated(early))
                    .build();
            Sector slice = Sector.builder().add(stated).external(OPS).build().orThrow();
            assertThat(Answers.of(check(slice), "CHK-A10")).isEqualTo(Answer.NOT_ASSESSABLE);
        }
    }

    @Nested
    @DisplayName("ask whether the OPS is still there out of which a CUS was made (CHK-A2)")
    class OpsBesideCus {

        @ParameterizedTest
        @CsvSource({
            "TRANSFORMATION, 2021-01-01/.., 1990-01-01/.., 3021052, VIOLATED",
            "TRANSFORMATION, 2021-01-01/.., 1990-01-01/2021-01-01, 3021052, HOLDS",
            "TRANSFORMATION, 2021-01-01/.., 1990-01-01/.., 3021073, HOLDS",
            "TRANSFORMATION, 2021-01-01/.., 1990-01-01/, 3021052, NOT_ASSESSABLE",
            "TRANSFORMATION, 2022-01-01/.., 1990-01-01/.., 3021052, DOES_NOT_APPLY",
            "MERGER, 2021-01-01/.., 1990-01-01/.., 3021052, DOES_NOT_APPLY"
        })
        @DisplayName("in the same gmina on the same day")
        void sameGmina(String kind, String life, String lifeOfOps, String gmina, Answer expected) {
            Organisation cus = cus(kind, life)
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse("3021052"))))
                    .build();
            Organisation ops = ops(lifeOfOps).toBuilder()
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse(gmina))))
                    .build();
            Report report = check(cus, ops);

            assertThat(Answers.of(report, "CHK-A2")).isEqualTo(expected);
            if (expected == Answer.VIOLATED) {
                assertThat(Answers.failure(report, "CHK-A2").parameters())
                        .containsEntry("ops", "ops")
                        .containsEntry("gmina", "3021052");
            }
        }

        @Test
        @DisplayName("and tell one of several for all")
        void tellsOneOfSeveral() {
            Organisation cus = cus("TRANSFORMATION", "2021-01-01/..")
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse("3021052"))))
                    .build();
            Organisation ops = ops("1990-01-01/..").toBuilder()
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse("3021052"))))
                    .build();
            Organisation other =
                    ops.toBuilder().id(OrganisationId.parse("ops-other")).build();

            assertThat(Answers.failures(check(cus, ops, other), "CHK-A2"))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.parameters()).containsEntry("ops", "ops"));
        }

        @ParameterizedTest
        @CsvSource({
            "1465068, 1465068, VIOLATED",
            "1465068, 1465028, HOLDS",
            "1465068, 1465, NOT_ASSESSABLE",
            "1465, 1465068, NOT_ASSESSABLE",
            "1465068, 3021052, HOLDS"
        })
        @DisplayName("in Warszawa in the same district, for each has an OPS of its own")
        void inWarszawa(String ofCus, String ofOps, Answer expected) {
            Organisation cus = cus("TRANSFORMATION", "2021-01-01/..")
                    .addAreas(Dated.of(Candidates.certain(TercCode.parse(ofCus))))
                    .build();
            Organisation ops = ops("1990-01-01/..").toBuilder()
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse(ofOps))))
                    .build();

            assertThat(Answers.of(check(cus, ops), "CHK-A2")).isEqualTo(expected);
        }

        @Test
        @DisplayName("and is not known of one that serves two districts")
        void twoDistricts() {
            Organisation cus = cus("TRANSFORMATION", "2021-01-01/..")
                    .addAreas(Dated.of(Candidates.certain(TercCode.parse("1465068"))))
                    .addAreas(Dated.of(Candidates.certain(TercCode.parse("1465028"))))
                    .build();
            Organisation ops = ops("1990-01-01/..").toBuilder()
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse("1465068"))))
                    .build();

            assertThat(Answers.of(check(cus, ops), "CHK-A2")).isEqualTo(Answer.NOT_ASSESSABLE);
        }

        @Test
        @DisplayName("which nobody can tell where the seat is not settled")
        void seatNotStated() {
            assertThat(Answers.of(check(cus("TRANSFORMATION", "2021-01-01/..").build(), ops("1990/2021")), "CHK-A2"))
                    .isEqualTo(Answer.NOT_ASSESSABLE);
        }

        private Organisation.Builder cus(String kind, String life) {
            return unit(OrganisationTypes.CUS, life)
                    .addSuccessions(Claim.stated(Succession.builder(OPS)
                            .kind(SuccessionKinds.of(kind))
                            .effectiveFrom(PartialDate.parse("2021-01-01"))
                            .build()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPS, 2000/.., VIOLATED",
        "CUS, /, VIOLATED",
        "CUS, /.., VIOLATED",
        "PCPR, 2000/.., VIOLATED",
        "ROPS, 2000/.., VIOLATED",
        "OPS, 2000/2010, HOLDS",
        "OPS, 2006/2023?, NOT_ASSESSABLE",
        "OPS, 2006/, NOT_ASSESSABLE",
        "OPS, 2021?/.., NOT_ASSESSABLE",
        "NGO, 2000/.., DOES_NOT_APPLY",
        "DPS, 2000/.., DOES_NOT_APPLY"
    })
    @DisplayName("warn of a number of the National Court Register of a budget unit (CHK-I1)")
    void budgetUnitInCourtRegister(String type, String during, Answer expected) {
        Organisation unit = unit(OrganisationTypes.of(type), "/")
                .addIdentifiers(
                        Dated.of(new Identifier(IdentifierSchemes.RJPS, "1")),
                        new Dated<>(Identifier.of(new Krs("0000123456")), Lifespan.parse(during)))
                .build();
        Report report = check(unit);

        assertThat(Answers.of(report, "CHK-I1")).isEqualTo(expected);
        if (expected == Answer.VIOLATED) {
            assertThat(Answers.failure(report, "CHK-I1").severity()).isEqualTo(Severity.WARNING);
            assertThat(Answers.failure(report, "CHK-I1").message(Language.EN))
                    .startsWith("This " + type + " has a number of the National Court Register");
            assertThat(Answers.failure(report, "CHK-I1").place().pointer()).isEqualTo("/identifiers/1");
        }
    }

    @Test
    @DisplayName("of a number that it certainly bears also beside one that it may have borne")
    void certainNumberBesideUncertain() {
        Organisation unit = unit(OrganisationTypes.OPS, "/")
                .addIdentifiers(
                        new Dated<>(Identifier.of(new Krs("0000123456")), Lifespan.parse("2006/2023?")),
                        new Dated<>(Identifier.of(new Krs("0000123457")), Lifespan.parse("2020/..")))
                .build();
        assertThat(Answers.failures(check(unit), "CHK-I1"))
                .extracting(failure -> failure.place().pointer())
                .containsExactly("/identifiers/1");
    }

    @Nested
    @DisplayName("ask whether an OPS belongs to a whole gmina (CHK-T5)")
    class OwnerIsAGmina {

        @ParameterizedTest
        @CsvSource({
            "3027011, HOLDS",
            "3021052, HOLDS",
            "3020063, HOLDS",
            "1465068, HOLDS", // a district of Warszawa
            "306401, HOLDS",
            "3064, HOLDS",
            "3020064, VIOLATED",
            "3020065, VIOLATED",
            "302006, NOT_ASSESSABLE KIND_OF_GMINA_NOT_STATED",
            "3020, NOT_ASSESSABLE GMINA_NOT_STATED"
        })
        @DisplayName("by the seventh digit of seats and areas")
        void bySeventhDigit(String unit, String expected) {
            Candidates<TercCode> settled = Candidates.certain(TercCode.parse(unit));
            Organisation sits =
                    unit(OrganisationTypes.OPS, "/").addSeats(Dated.of(settled)).build();
            Organisation serves =
                    unit(OrganisationTypes.OPS, "/").addAreas(Dated.of(settled)).build();

            assertThat(Answers.explained(check(sits), "CHK-T5")).isEqualTo(expected);
            assertThat(Answers.explained(check(serves), "CHK-T5")).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "3020064, 3020063, HOLDS", // it sits in the town and serves the gmina
            "3020063, 3020064, VIOLATED",
            "3020064, 302006, NOT_ASSESSABLE KIND_OF_GMINA_NOT_STATED"
        })
        @DisplayName("by areas before seats")
        void areaBeforeSeat(String seat, String area, String expected) {
            Organisation ops = unit(OrganisationTypes.OPS, "/")
                    .addSeats(Dated.of(Candidates.certain(TercCode.parse(seat))))
                    .addAreas(Dated.of(Candidates.certain(TercCode.parse(area))))
                    .build();
            assertThat(Answers.explained(check(ops), "CHK-T5")).isEqualTo(expected);
            assertThat(Answers.failures(check(ops), "CHK-T5"))
                    .allSatisfy(failure -> assertThat(failure.place().pointer()).isEqualTo("/areas/0"));
        }

        @ParameterizedTest
        @CsvSource({
            "2006/.., VIOLATED, VIOLATED",
            "2006/, VIOLATED, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2006/2023?, NOT_ASSESSABLE DATES_NOT_SETTLED, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2006/2010, NOT_ASSESSABLE SEAT_NOT_STATED, NOT_ASSESSABLE AREA_NOT_STATED"
        })
        @DisplayName("as it certainly was on the day")
        void onTheDay(String during, String bySeat, String byArea) {
            Dated<Candidates<TercCode>> town =
                    new Dated<>(Candidates.certain(TercCode.parse("3020064")), Lifespan.parse(during));
            Organisation sits = unit(OrganisationTypes.OPS, "/").addSeats(town).build();
            Organisation serves =
                    unit(OrganisationTypes.OPS, "/").addAreas(town).build();
            assertThat(Answers.explained(check(sits), "CHK-T5")).isEqualTo(bySeat);
            assertThat(Answers.explained(check(serves), "CHK-T5")).isEqualTo(byArea);
        }

        @ParameterizedTest
        @CsvSource({
            "3020064 3020065, VIOLATED",
            "3020064, NOT_ASSESSABLE SEAT_AMBIGUOUS", // it only might be that
            "3020064 3021052, NOT_ASSESSABLE SEAT_AMBIGUOUS",
            "3021052 302006, NOT_ASSESSABLE SEAT_AMBIGUOUS",
            "3021052 3021072, HOLDS"
        })
        @DisplayName("where all candidates agree")
        void candidates(String codes, String expected) {
            List<Candidate<TercCode>> options = List.of(codes.split(" ", -1)).stream()
                    .map(TercCode::parse)
                    .map(Candidate::of)
                    .toList();
            Organisation ops = unit(OrganisationTypes.OPS, "/")
                    .addSeats(Dated.of(Candidates.ambiguous(options)))
                    .build();
            assertThat(Answers.explained(check(ops), "CHK-T5")).isEqualTo(expected);
        }

        @Test
        @DisplayName("which is not told of candidates of both kinds, of former seats and of other types")
        void cannotTell() {
            Candidates<TercCode> mixed = Candidates.ambiguous(
                    List.of(Candidate.of(TercCode.parse("3020064")), Candidate.of(TercCode.parse("3021052"))));
            Candidates<TercCode> town = Candidates.certain(TercCode.parse("3020064"));
            assertThat(Answers.of(
                            check(unit(OrganisationTypes.OPS, "/")
                                    .addSeats(Dated.of(mixed))
                                    .build()),
                            "CHK-T5"))
                    .isEqualTo(Answer.NOT_ASSESSABLE);
            assertThat(Answers.of(
                            check(unit(OrganisationTypes.OPS, "/")
                                    .addSeats(new Dated<>(town, Lifespan.parse("/2000")))
                                    .build()),
                            "CHK-T5"))
                    .isEqualTo(Answer.NOT_ASSESSABLE);
            assertThat(Answers.of(
                            check(unit(OrganisationTypes.of("DPS"), "/")
                                    .addSeats(Dated.of(town))
                                    .build()),
                            "CHK-T5"))
                    .isEqualTo(Answer.DOES_NOT_APPLY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/seats/0", "/areas/0"})
        @DisplayName("as a warning at the place")
        void warns(String path) {
            Candidates<TercCode> town = Candidates.certain(TercCode.parse("3020064"));
            Organisation.Builder ops = unit(OrganisationTypes.OPS, "/");
            if (path.startsWith("/seats")) {
                ops.addSeats(Dated.of(town));
            } else {
                ops.addAreas(Dated.of(town));
            }

            assertThat(check(ops.build()).findings().stream()
                            .map(Finding::failure)
                            .filter(failure -> failure.place().pointer().equals(path)))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(failure -> assertThat(failure.parameters()).containsEntry("unit", "3020064"));
        }
    }

    private static Organisation.Builder unit(Code type, String life) {
        return Organisation.builder(UNIT, type).life(Lifespan.parse(life));
    }

    private static Organisation ops(String life) {
        return Organisation.builder(OPS, OrganisationTypes.OPS)
                .life(Lifespan.parse(life))
                .build();
    }

    private static Report check(Organisation... organisations) {
        Sector.Builder sector = Sector.builder();
        List.of(organisations).forEach(sector::add);
        return check(sector.build().orThrow());
    }

    /** Asks of the unit alone. */
    private static Report check(Sector sector) {
        return ZWORNIK.ruleBook()
                .askingFor(PolandFindings.CUS_OLDER_THAN_ITS_FORM)
                .on(DATE)
                .check(sector, List.of(UNIT));
    }
}
