package pl.zwornik.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Period;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.CountingAggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("A sector")
class SectorTest {

    private static final Coverage ROPS = coverage("30");

    private final Sector sector = Lipka.sector().build().orThrow();

    @Test
    @DisplayName("holds aggregates of all kinds, found by id")
    void holdsAggregates() {
        assertThat(sector.organisation(Lipka.OPS_ID)).contains(Lipka.ops());
        assertThat(sector.person(Lipka.ANNA_ID)).contains(Lipka.anna());
        assertThat(sector.series(Lipka.SERIES_ID)).contains(Lipka.series());
        assertThat(sector.forum(Lipka.FORUM_ID)).contains(Lipka.forum());
        assertThat(sector.organisation(new OrganisationId("x"))).isEmpty();
        assertThat(sector.person(new PersonId("x"))).isEmpty();
        assertThat(sector.series(new SeriesId("x"))).isEmpty();
        assertThat(sector.forum(new ForumId("x"))).isEmpty();
        assertThat(sector).hasToString("Sector[organisations=2, people=1, series=1, forums=1, meetings=0]");
    }

    @Test
    @DisplayName("lists them by kind and id, whatever order they came in")
    void listsThemInOrder() {
        assertThat(sector.organisations()).containsExactly(Lipka.cus(), Lipka.ops());
        assertThat(sector.people()).containsExactly(Lipka.anna());
        assertThat(sector.series()).containsExactly(Lipka.series());
        assertThat(sector.forums()).containsExactly(Lipka.forum());
        assertThat(sector.aggregates())
                .containsExactly(Lipka.cus(), Lipka.ops(), Lipka.anna(), Lipka.series(), Lipka.forum());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sector.organisations().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sector.external().clear());
    }

    @Test
    @DisplayName("equals another with the same aggregates, external ids and coverage")
    void equalsItsLike() {
        Sector again = Sector.builder()
                .add(Lipka.forum())
                .add(Lipka.series())
                .add(Lipka.anna())
                .add(Lipka.ops())
                .add(Lipka.cus())
                .build()
                .orThrow();
        assertThat(again).isEqualTo(sector).hasSameHashCodeAs(sector);
        assertThat(sector.toBuilder().build().orThrow()).isEqualTo(sector);
        assertThat(sector).isNotEqualTo("sector");
        assertThat(with(sector.toBuilder().external(new OrganisationId("x")))).isNotEqualTo(sector);
        assertThat(with(sector.toBuilder().covers(ROPS))).isNotEqualTo(sector);
        assertThat(with(sector.toBuilder()
                        .put(Lipka.ops().toBuilder().variant(NameVariants.GOPS).build())))
                .isNotEqualTo(sector);
    }

    @Test
    @DisplayName("is rebuilt whole, with what is external and what it covers, in order")
    void isRebuiltWhole() {
        Sector full = with(sector.toBuilder()
                .external(new OrganisationId("z"))
                .external(new OrganisationId("a"))
                .external(new OrganisationId("a"))
                .covers(coverage("32"))
                .covers(ROPS)
                .covers(ROPS));
        assertThat(full.external()).extracting(Object::toString).containsExactly("a", "z");
        assertThat(full.coverage()).containsExactly(ROPS, coverage("32"));
        assertThat(with(full.toBuilder())).isEqualTo(full);
    }

    @Test
    @DisplayName("has each id once for each kind; every repetition is named with the first place")
    void hasEachIdOnce() {
        Outcome<Sector> outcome = Sector.builder()
                .add(Lipka.ops(), Place.at("/organisations/0").in("a.json"))
                .add(Lipka.ops(), Place.at("/organisations/1").in("a.json"))
                .add(Lipka.ops(), Place.at("/organisations/0").in("b.json"))
                .build();
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "SEC-001 at a.json /organisations/1/id: The id ops-lipka-mala stands twice; first at a.json /organisations/0.",
                        "SEC-001 at b.json /organisations/0/id: The id ops-lipka-mala stands twice; first at a.json /organisations/0.");
    }

    @Test
    @DisplayName("answers every reference, or declares it external; every dangling one is named with its place")
    void answersEveryReference() {
        Outcome<Sector> outcome = Sector.builder()
                .add(Lipka.anna(), Place.at("/people/0").in("a.json"))
                .add(Lipka.series())
                .build();
        assertThat(outcome.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "SEC-002 at a.json /people/0/posts/0/organisation: There is no organisation with the id ops-lipka-mala.",
                        "SEC-002 at /series/lipkowe-srody/involvements/0/organisation: There is no organisation with the id ops-lipka-mala.");
        assertThat(with(Sector.builder().add(Lipka.anna()).external(Lipka.OPS_ID))
                        .people())
                .hasSize(1);
    }

    @Test
    @DisplayName("takes no id of another kind for an answer")
    void tellsKindsApart() {
        assertThat(Sector.builder()
                        .add(Lipka.anna())
                        .external(new PersonId("ops-lipka-mala"))
                        .build()
                        .isPresent())
                .isFalse();
        assertThat(with(Sector.builder()
                                .add(Lipka.ops())
                                .add(pl.zwornik.people.Person.builder(new PersonId("ops-lipka-mala"))
                                        .build()))
                        .aggregates())
                .hasSize(2);
    }

    @Test
    @DisplayName("replaces an aggregate of the same kind and id, or adds one")
    void replacesOrAdds() {
        var renamed = Lipka.ops().toBuilder().variant(NameVariants.GOPS).build();
        Sector changed = with(sector.toBuilder().put(renamed));
        assertThat(changed.organisation(Lipka.OPS_ID)).contains(renamed);
        assertThat(changed.aggregates()).hasSize(5);
        assertThat(with(Sector.builder().put(Lipka.ops())).organisations()).containsExactly(Lipka.ops());
    }

    @Test
    @DisplayName("refuses aggregates that are none of the model, instead of losing them")
    void refusesStrangers() {
        Aggregate stranger = new CountingAggregate(new PersonId("x"), new AtomicInteger());
        for (ThrowingCallable adding : List.<ThrowingCallable>of(
                () -> Sector.builder().add(stranger),
                () -> Sector.builder().add(stranger, Place.WHOLE),
                () -> Sector.builder().put(stranger))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(adding)
                    .withMessageContainingAll("Organisation", "Person", "Series", "Forum");
        }
    }

    @Test
    @DisplayName("covers types of organisations, not other codes")
    void coversTypes() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Coverage(NameVariants.OPS, TercCode.parse("30"), Period.ALWAYS))
                .matches(e -> e.getFailure().place().pointer().equals("/type"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPS, 3021, 2021-01-01, true",
        "OPS, 3021052, 2021-12-31, true",
        "OPS, 30, 2021-01-01, false",
        "OPS, 3027, 2021-01-01, false",
        "CUS, 3021, 2021-01-01, false",
        "OPS, 3021, 2022-01-01, false"
    })
    @DisplayName("covers a type in a unit and all that lies in it, on its days")
    void coversWhatLiesInTheUnit(String type, String unit, LocalDate day, boolean covered) {
        Coverage coverage =
                new Coverage(OrganisationTypes.OPS, TercCode.parse("3021"), Period.parse("2021-01-01/2022-01-01"));
        assertThat(coverage.covers(OrganisationTypes.of(type), TercCode.parse(unit), day))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "3064, 3064011, true",
        "3064011, 3064, true",
        "306401, 3064, true",
        "3064011, 3064029, true", // a delegatura lies in its city
        "3064029, 3064, false",
        "3021052, 302105, true",
        "302105, 3021052, true",
        "3026043, 3026044, true",
        "3026044, 302604, false",
        "3021052, 3021072, false"
    })
    @DisplayName("covers a gmina under each of its codes, and what lies in it; of a part only that part")
    void coversAGminaUnderEachCode(String territory, String unit, boolean covered) {
        Coverage coverage = new Coverage(OrganisationTypes.OPS, TercCode.parse(territory), Period.ALWAYS);
        assertThat(coverage.covers(OrganisationTypes.OPS, TercCode.parse(unit), LocalDate.of(2021, 1, 1)))
                .isEqualTo(covered);
    }

    private static Coverage coverage(String territory) {
        return new Coverage(OrganisationTypes.ROPS, TercCode.parse(territory), Period.ALWAYS);
    }

    private static Sector with(Sector.Builder builder) {
        return builder.build().orThrow();
    }
}
