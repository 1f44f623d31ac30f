package pl.zwornik.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Tri;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.territory.GazetteerChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GazetteerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    /** The extract that the Polish pack brings. */
    private final Gazetteer extract = Zwornik.builder()
            .plugin(new PolandPlugin())
            .build()
            .gazetteers()
            .latest()
            .orElseThrow();

    @Test
    @DisplayName("The pack brings the places of the examples, as of 1 January 2024")
    void bringsAnExtract() {
        assertThat(extract.state()).isEqualTo(DAY);
        assertThat(extract.gminas()).hasSize(43);
        assertThat(extract.within(TercCode.parse("30")).filter(TerritorialUnit::isGmina))
                .hasSize(24);
        assertThat(extract.toString()).startsWith("2024-01-01, ").endsWith(" units, an extract");
    }

    @Test
    @DisplayName("Parts lie in their gmina, and districts in their city, under whichever code it is asked for")
    void partsLieInTheirGmina() {
        Gazetteer state = gazetteer(
                DAY,
                unit("1465", "Warszawa"),
                unit("1465011", "Warszawa"),
                unit("1465068", "Ochota"),
                unit("3026043", "Śrem"),
                unit("3026044", "Śrem"),
                unit("3026053", "Inna"));
        for (String code : List.of("1465", "146501", "1465011")) {
            assertThat(state.within(TercCode.parse(code)))
                    .extracting(unit -> unit.code().value())
                    .containsExactly("1465", "1465011", "1465068");
        }
        assertThat(state.within(TercCode.parse("3026043")))
                .extracting(unit -> unit.code().value())
                .containsExactly("3026043", "3026044");
        assertThat(state.within(TercCode.parse("3026044"))).hasSize(1);
    }

    @Test
    @DisplayName("What an extract does not have may have been there; what a whole state does not have was not")
    void tellsWholeFromExtract() {
        Gazetteer whole = gazetteer(DAY, unit("30", "w"));
        assertThat(extract.isExtract()).isTrue();
        assertThat(whole.isExtract()).isFalse();
        assertThat(extract.has(TercCode.parse("3021052"))).isEqualTo(Tri.YES);
        assertThat(extract.has(TercCode.parse("3021"))).isEqualTo(Tri.YES);
        assertThat(extract.has(TercCode.parse("3021992"))).isEqualTo(Tri.UNKNOWN);
        assertThat(whole.has(TercCode.parse("30"))).isEqualTo(Tri.YES);
        assertThat(whole.has(TercCode.parse("3021"))).isEqualTo(Tri.NO);
        assertThat(whole.asExtract().has(TercCode.parse("3021"))).isEqualTo(Tri.UNKNOWN);
        assertThat(whole.asExtract()).isNotEqualTo(whole).isEqualTo(whole.asExtract());
    }

    @Test
    @DisplayName("A code finds its unit; six digits find the gmina of whatever kind; a foreign code finds none")
    void findsByCode() {
        assertThat(extract.unit(TercCode.parse("3021052"))).contains(unit("3021052", "Dopiewo"));
        assertThat(extract.unit(TercCode.parse("302105"))).contains(unit("3021052", "Dopiewo"));
        assertThat(extract.unit(TercCode.parse("3021"))).contains(unit("3021", "poznański"));
        assertThat(extract.unit(TercCode.parse("3021992"))).isEmpty();
        assertThat(extract.unit(TercCode.parse("302199"))).isEmpty();
    }

    @Test
    @DisplayName("A name finds every unit that bears it, however it is written")
    void findsByName() {
        assertThat(codes(extract.named("TUREK").stream())).containsExactly("3027011", "3027082");
        assertThat(codes(extract.named("łobzenica").stream())).containsExactly("3019043");
        assertThat(codes(extract.named("Bielsko - Biała").stream())).containsExactly("2461", "2461011");
        assertThat(extract.named("Nigdzie")).isEmpty();
    }

    @Test
    @DisplayName("A unit lies in its powiat and voivodeship, a part of a gmina first in the gmina")
    void knowsAncestors() {
        assertThat(codes(extract.ancestors(TercCode.parse("3021052")).stream())).containsExactly("3021", "30");
        assertThat(codes(extract.ancestors(TercCode.parse("3026044")).stream()))
                .containsExactly("3026043", "3026", "30");
        assertThat(extract.ancestors(TercCode.parse("30"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1465028, 1465011 1465 14", "1261029, 1261011 1261 12"})
    @DisplayName("A district of Warszawa, and a delegatura of Kraków, lies first in its city")
    void partsOfCitiesLieInTheirCity(String part, String expected) {
        assertThat(codes(cities().ancestors(TercCode.parse(part)).stream())).containsExactly(expected.split(" ", -1));
    }

    @Test
    @DisplayName("Of a district no gmina is named where the state has none in its city")
    void namesNoGminaThatIsNotThere() {
        Gazetteer none = gazetteer(DAY, unit("1465", "Warszawa"), unit("1465028", "Bemowo"));
        assertThat(codes(none.ancestors(TercCode.parse("1465028")).stream())).containsExactly("1465");
    }

    private static Gazetteer cities() {
        return gazetteer(
                DAY,
                unit("12", "małopolskie"),
                unit("1261", "Kraków"),
                unit("1261011", "Kraków"),
                unit("1261029", "Kraków-Krowodrza"),
                unit("14", "mazowieckie"),
                unit("1465", "Warszawa"),
                unit("1465011", "Warszawa"),
                unit("1465028", "Bemowo"));
    }

    @Test
    @DisplayName("Cities with powiat rights are those of the state")
    void knowsCities() {
        assertThat(extract.citiesWithPowiatRights())
                .extracting(TerritorialUnit::name)
                .containsExactly("Toruń", "Warszawa", "Gdańsk", "Sopot", "Bielsko-Biała", "Poznań");
    }

    @Test
    @DisplayName("Between two states units are new, gone, renamed, or of another kind")
    void tellsChanges() {
        Gazetteer before = gazetteer(
                DAY,
                unit("30", "w"),
                unit("3001", "a"),
                unit("3001012", "Wieś"),
                unit("3001022", "Stara"),
                unit("3001032", "Znika"));
        Gazetteer after = gazetteer(
                DAY.plusYears(1),
                unit("30", "w"),
                unit("3001", "b"),
                unit("3001013", "Wieś"),
                unit("3001014", "Wieś"),
                unit("3001022", "Nowa"),
                unit("3001041", "Przybywa"));
        assertThat(after.changesSince(before).stream().map(Change::of))
                .containsExactly(
                        new Change(Kind.RENAMED, unit("3001", "a"), unit("3001", "b")),
                        new Change(Kind.CHANGED_KIND, unit("3001012", "Wieś"), unit("3001013", "Wieś")),
                        new Change(Kind.NEW, null, unit("3001014", "Wieś")),
                        new Change(Kind.RENAMED, unit("3001022", "Stara"), unit("3001022", "Nowa")),
                        new Change(Kind.GONE, unit("3001032", "Znika"), null),
                        new Change(Kind.NEW, null, unit("3001041", "Przybywa")));
        assertThat(after.changesSince(after)).isEmpty();
    }

    @Test
    @DisplayName(
            "No change are two equal units, two gminas of other digits, a gmina and its part, and two units of no gmina")
    void refusesWhatIsNoChange() {
        TerritorialUnit village = unit("3001012", "Wieś");
        notAChange(village, unit("3001012", "Wieś"));
        notAChange(village, unit("3001022", "Wieś"));
        notAChange(village, unit("3001014", "Wieś"));
        notAChange(unit("3001014", "Wieś"), unit("3001015", "Wieś"));
        notAChange(unit("30", "a"), unit("3001", "b"));
        assertThat(new GazetteerChange(village, unit("3001013", "Miasto")).kind())
                .isEqualTo(Kind.CHANGED_KIND);
    }

    private static void notAChange(TerritorialUnit before, TerritorialUnit after) {
        refused(TerritoryFailures.CHANGE_IS_NONE, () -> new GazetteerChange(before, after));
    }

    @Test
    @DisplayName("On a day the last state not after it holds; before the first there is none")
    void findsTheState() {
        Gazetteer first = gazetteer(DAY, unit("30", "w"));
        Gazetteer second = gazetteer(DAY.plusYears(1), unit("30", "w"));
        Gazetteers both = Gazetteers.of(List.of(second, first, first));
        assertThat(both.states()).containsExactly(first, second);
        assertThat(both.on(DAY.plusDays(364))).contains(first);
        assertThat(both.on(DAY.plusYears(9))).contains(second);
        assertThat(both.on(DAY.minusDays(1))).isEmpty();
        assertThat(both.latest()).contains(second);
        assertThat(Gazetteers.of(List.of()).latest()).isEmpty();
    }

    @Test
    @DisplayName("Two units of one code, two states of one day, and a unit of six digits are refused")
    void refusesClashes() {
        refused(TerritoryFailures.CODE_TWICE, () -> gazetteer(DAY, unit("30", "a"), unit("30", "b")));
        refused(
                TerritoryFailures.STATE_TWICE,
                () -> Gazetteers.of(List.of(gazetteer(DAY, unit("30", "a")), gazetteer(DAY, unit("30", "b")))));
        refused(TerritoryFailures.TERC_MALFORMED, () -> unit("302105", "Dopiewo"));
    }

    @Test
    @DisplayName("Equal states are equal")
    void isAValue() {
        assertThat(gazetteer(DAY, unit("30", "a")))
                .isEqualTo(gazetteer(DAY, unit("30", "a")))
                .hasSameHashCodeAs(gazetteer(DAY, unit("30", "a")))
                .isNotEqualTo(gazetteer(DAY, unit("30", "b")))
                .isNotEqualTo("30");
    }

    private record Change(
            Kind kind,
            @Nullable TerritorialUnit before,
            @Nullable TerritorialUnit after) {
        static Change of(GazetteerChange change) {
            return new Change(
                    change.kind(), change.earlier().orElse(null), change.later().orElse(null));
        }
    }

    private static void refused(TerritoryFailures code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(code));
    }

    private static List<String> codes(Stream<TerritorialUnit> units) {
        return units.map(unit -> unit.code().value()).toList();
    }

    private static Gazetteer gazetteer(LocalDate day, TerritorialUnit... units) {
        return Gazetteer.of(day, List.of(units));
    }

    private static TerritorialUnit unit(String code, String name) {
        return new TerritorialUnit(TercCode.parse(code), name);
    }
}
