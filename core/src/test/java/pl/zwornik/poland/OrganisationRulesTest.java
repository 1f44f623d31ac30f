package pl.zwornik.poland;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.rule.Answers;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.poland.Country.DATE;
import static pl.zwornik.poland.Country.centre;

/** The organisations of these tests are invented. */
@DisplayName("The Polish rules on names")
class OrganisationRulesTest {

    @Nested
    @DisplayName("ask whether a variant suits the gmina that is served (CHK-A7)")
    class VariantSuitsGmina {

        @ParameterizedTest
        @CsvSource({
            "GOPS, 3064011, 3021052, HOLDS",
            "GOPS, 3021052, 3020063, VIOLATED",
            "MOPS, 3021052, 3027011, HOLDS",
            "MOPR, 3021052, 3064, HOLDS",
            "MOPR, 3064011, 3021052, VIOLATED"
        })
        @DisplayName("by the area, where one is stated")
        void areaBeforeSeat(String variant, String seat, String area, String expected) {
            Report report = check(ops(variant).addSeats(at(seat)).addAreas(at(area)));

            assertThat(Answers.explained(report, "CHK-A7")).isEqualTo(expected);
            assertThat(Answers.failures(report, "CHK-A7"))
                    .allSatisfy(failure -> assertThat(failure.parameters()).containsEntry("gmina", area));
        }

        @ParameterizedTest
        @CsvSource({
            "GOPS, 3021052, HOLDS",
            "GOPS, 3020063, VIOLATED",
            "GOPS, 3027011, NOT_ASSESSABLE AREA_NOT_STATED", // it may be that of the rural gmina around
            "GOPS, 3064, NOT_ASSESSABLE AREA_NOT_STATED",
            "GOPS, 306401, NOT_ASSESSABLE AREA_NOT_STATED",
            "GOPS, 302105, NOT_ASSESSABLE KIND_OF_GMINA_NOT_STATED",
            "MOPS, 302701, NOT_ASSESSABLE KIND_OF_GMINA_NOT_STATED",
            "MOPS, 3027, NOT_ASSESSABLE GMINA_NOT_STATED",
            "MOPS, 306401, HOLDS",
            "MOPS, 1465028, HOLDS", // a district lies in an urban gmina
            "MGOPS, 3020064, HOLDS", // a town in an urban-rural one
            "MOPR, 302701, VIOLATED"
        })
        @DisplayName("else by the seat, so far as its code says the kind")
        void bySeat(String variant, String seat, String expected) {
            assertThat(Answers.explained(check(ops(variant).addSeats(at(seat))), "CHK-A7"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "/, VIOLATED",
            "2020-01-01/.., VIOLATED",
            "2020/.., VIOLATED",
            "2021-11-04/.., NOT_ASSESSABLE NAME_OF_OTHER_TIME",
            "2020/2021, NOT_ASSESSABLE NAME_OF_OTHER_TIME"
        })
        @DisplayName("by the name that is shown, and not of a day on which another was borne")
        void byTheNameOfTheDay(String borne, String expected) {
            Organisation.Builder unit = ops("MGOPS")
                    .addSeats(at("3021052"))
                    .addNames(new Dated<>(Name.of(NameKinds.FULL, "MGOPS w Dopiewie"), Lifespan.parse(borne)));
            assertThat(Answers.explained(check(unit), "CHK-A7")).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "/, VIOLATED",
            "/.., VIOLATED",
            "2006/.., VIOLATED",
            "2006/, VIOLATED", // where it sat, and nothing says that it moved
            "2006/2023?, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2021?/.., NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2006/2010, NOT_ASSESSABLE SEAT_NOT_STATED"
        })
        @DisplayName("as it certainly was on the day")
        void seatOnTheDay(String during, String expected) {
            assertThat(Answers.explained(check(ops("GOPS").addSeats(at("3020063", during))), "CHK-A7"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "3020063 /, VIOLATED",
            "3020063 /.., VIOLATED",
            "3020063 2006/.., VIOLATED",
            "3020063 2006/2023?, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "3020063 2006/2010, NOT_ASSESSABLE AREA_NOT_STATED",
            "302006 / 3020063 /, VIOLATED", // one gmina under two codes
            "3020063 / 3020063 2006/, VIOLATED",
            "3020063 / 3021052 2006/2010, VIOLATED",
            "3020063 / 3021052 2006/, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "3020063 / 3021052 /, NOT_ASSESSABLE SEVERAL_GMINAS",
            "3020 /, NOT_ASSESSABLE SEVERAL_GMINAS"
        })
        @DisplayName("as it certainly served one gmina on the day")
        void areaOnTheDay(String areas, String expected) {
            String[] parts = areas.split(" ", -1);
            Organisation.Builder ops = ops("GOPS").addSeats(at("3021052"));
            for (int i = 0; i < parts.length; i += 2) {
                ops.addAreas(at(parts[i], parts[i + 1]));
            }
            assertThat(Answers.explained(check(ops), "CHK-A7")).isEqualTo(expected);
        }

        @Test
        @DisplayName("which candidates do not settle, of areas as of seats")
        void candidates() {
            assertThat(Answers.explained(check(ops("MOPS").addAreas(oneOf("3027011", "3027082"))), "CHK-A7"))
                    .isEqualTo("NOT_ASSESSABLE AREA_AMBIGUOUS");
            assertThat(Answers.explained(check(ops("MOPS").addSeats(oneOf("3027011", "3027082"))), "CHK-A7"))
                    .isEqualTo("NOT_ASSESSABLE SEAT_AMBIGUOUS");
            assertThat(Answers.explained(check(ops("MOPS").addAreas(Dated.of(Candidates.unknown()))), "CHK-A7"))
                    .isEqualTo("NOT_ASSESSABLE AREA_NOT_STATED");
            assertThat(Answers.explained(check(ops("MOPS").addSeats(at("3027011"), at("3027082"))), "CHK-A7"))
                    .isEqualTo("NOT_ASSESSABLE DATES_NOT_SETTLED");
        }
    }

    @Nested
    @DisplayName("tell that a name fits several gminas (CHK-N1)")
    class NameFitsOneGmina {

        @ParameterizedTest
        @CsvSource({
            "/, VIOLATED",
            "/.., VIOLATED",
            "2006/.., VIOLATED",
            "2006/, VIOLATED",
            "2006/2023?, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2021?/.., NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2006/2010, HOLDS"
        })
        @DisplayName("of the seat on the day")
        void onTheDay(String during, String expected) {
            Dated<Candidates<TercCode>> turek =
                    new Dated<>(oneOf("3027011", "3027082").value(), Lifespan.parse(during));
            assertThat(Answers.explained(check(ops("OPS").addSeats(turek)), "CHK-N1"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "/, VIOLATED",
            "2006/.., VIOLATED",
            "2006/2023?, NOT_ASSESSABLE DATES_NOT_SETTLED",
            "2006/2010, HOLDS"
        })
        @DisplayName("of the area as well, which is all that a register of units says")
        void ofTheArea(String during, String expected) {
            Dated<Candidates<TercCode>> turek =
                    new Dated<>(oneOf("3027011", "3027082").value(), Lifespan.parse(during));
            assertThat(Answers.explained(check(ops("OPS").addAreas(turek)), "CHK-N1"))
                    .isEqualTo(expected);
        }

        @Test
        @DisplayName("of one that is certain also beside one that is not")
        void certainBesideUncertain() {
            Candidates<TercCode> turek = oneOf("3027011", "3027082").value();
            Report report = check(ops("OPS")
                    .addSeats(
                            new Dated<>(turek, Lifespan.parse("1990/2021?")),
                            new Dated<>(turek, Lifespan.parse("2021-01-01/.."))));
            assertThat(Answers.failures(report, "CHK-N1"))
                    .extracting(failure -> failure.place().pointer())
                    .containsExactly("/seats/1");
        }

        @ParameterizedTest
        @CsvSource({
            "302701 3027011, HOLDS",
            "3064 306401 3064011, HOLDS",
            "3026043 3026044, HOLDS",
            "3027011 3027082 302708, VIOLATED"
        })
        @DisplayName("and not that one gmina has several codes")
        void codesOfOneGmina(String codes, String expected) {
            assertThat(Answers.explained(check(ops("OPS").addSeats(oneOf(codes.split(" ", -1)))), "CHK-N1"))
                    .isEqualTo(expected);
        }
    }

    private static Organisation.Builder ops(String variant) {
        return centre("unit", "OPS").variant(NameVariants.of(variant));
    }

    private static Dated<Candidates<TercCode>> at(String code) {
        return Country.at(code);
    }

    private static Dated<Candidates<TercCode>> at(String code, String during) {
        return new Dated<>(Country.at(code).value(), Lifespan.parse(during));
    }

    private static Dated<Candidates<TercCode>> oneOf(String... codes) {
        return Dated.of(Candidates.ambiguous(
                Stream.of(codes).map(TercCode::parse).map(Candidate::of).toList()));
    }

    private static Report check(Organisation.Builder one) {
        Sector sector = Sector.builder().add(one.build()).build().orThrow();
        return Country.rules().on(DATE).check(sector, List.of(one.build().getId()));
    }
}
