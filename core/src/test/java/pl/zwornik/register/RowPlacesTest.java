package pl.zwornik.register;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritoryFailures;

import static org.assertj.core.api.Assertions.assertThat;

/** The units of these tests are invented, in places that there are. */
@DisplayName("The place of a row")
class RowPlacesTest {

    private static final String COLUMNS = "source = An invented register\nname = n\n";

    private static Outcome<UnitRegister> read(String columns, String content) {
        RegisterMapping mapping = RegisterMapping.read("m", COLUMNS + columns).orThrow();
        return UnitRegisterTest.read(mapping, content);
    }

    private static Organisation unit(Outcome<UnitRegister> read) {
        return read.orThrow().units().get(0).organisation();
    }

    private static Candidates<TercCode> area(Outcome<UnitRegister> read) {
        return unit(read).getAreas().get(0).value();
    }

    private static Candidates<TercCode> ambiguous(String... codes) {
        return Candidates.ambiguous(List.of(codes).stream()
                .map(TercCode::parse)
                .map(code -> Candidate.of(code))
                .toList());
    }

    private static Candidates<TercCode> certain(String code) {
        return Candidates.certain(TercCode.parse(code));
    }

    @Test
    @DisplayName("is no surer than the name of the unit, where nothing else says it")
    void isNoSurerThanTheName() {
        Outcome<UnitRegister> shared = read("", "n\nOPS w Bojanowie\n");
        assertThat(area(shared)).isEqualTo(ambiguous("3022013", "1818022"));
        assertThat(shared.failures()).extracting(Failure::code).containsExactly(RegisterFailures.GMINA_AMBIGUOUS);
        assertThat(unit(shared).getId()).hasToString("ops-ops-w-bojanowie");

        Outcome<UnitRegister> mistaken = read("", "n\nOPS w Buczkowicah\n");
        assertThat(area(mistaken)).isEqualTo(ambiguous("2402032"));
        assertThat(mistaken.failures())
                .extracting(Failure::code)
                .containsExactly(RegisterFailures.NAME_MISTAKEN, RegisterFailures.PLACE_UNCERTAIN);

        assertThat(area(read("", "n\nOPS w Bestwinie\n"))).isEqualTo(certain("2402022"));
    }

    @Test
    @DisplayName("is looked for in the powiat of the row, where it says no gmina")
    void isLookedForInThePowiat() {
        assertThat(area(read("powiat = p", "n,p\nOPS w Bojanowie,rawicki\n"))).isEqualTo(certain("3022013"));
        Outcome<UnitRegister> elsewhere = read("powiat = p", "n,p\nOPS w Bestwinie,rawicki\n");
        assertThat(area(elsewhere)).isEqualTo(ambiguous("2402022"));
        assertThat(elsewhere.failures())
                .extracting(Failure::code)
                .containsExactly(RegisterFailures.PLACE_DIFFERS, RegisterFailures.PLACE_UNCERTAIN);
    }

    @Test
    @DisplayName("is chosen by the name among the gminas that the cell fits, if the name is certain")
    void isChosenByTheName() {
        assertThat(area(read("gmina = g", "n,g\nGOPS Gminy Wiejskiej Turek,Turek\n")))
                .isEqualTo(certain("3027082"));
        assertThat(area(read("gmina = g", "n,g\nGOPS w Turku,Turek\n"))).isEqualTo(ambiguous("3027082", "3027011"));
    }

    @Test
    @DisplayName("is not certain by a repaired cell alone")
    void isNotCertainByRepair() {
        String heads = "n,g\n";
        assertThat(area(read("gmina = g", heads + "GOPS w Buczkowicach,gm. Buczkowice\n")))
                .isEqualTo(certain("2402032"));
        Outcome<UnitRegister> alone = read("gmina = g", heads + "GOPS,gm. Buczkowice\n");
        assertThat(area(alone)).isEqualTo(ambiguous("2402032"));
        assertThat(alone.failures())
                .extracting(Failure::code)
                .containsExactly(RegisterFailures.GMINA_REPAIRED, RegisterFailures.PLACE_UNCERTAIN);
    }

    @Test
    @DisplayName("by its powiat is found with and without the word, and doubted where there is none")
    void findsPowiats() {
        String columns = "gmina = g\npowiat = p";
        String heads = "n,g,p\n";
        Outcome<UnitRegister> written = read(columns, heads + "GOPS w Bestwinie,Bestwina,powiat bielski\n");
        assertThat(area(written)).isEqualTo(certain("2402022"));
        assertThat(written.failures()).isEmpty();
        assertThat(read(columns, heads + "GOPS w Bestwinie,Bestwina,nigdzki\n").failures())
                .extracting(Failure::code)
                .containsExactly(RegisterFailures.POWIAT_UNKNOWN);
    }

    @Test
    @DisplayName("by a code is the word of the row, and what speaks against it is told")
    void doubtsCodes() {
        Outcome<UnitRegister> read = read("scope = 24\nterc = t", """
                n,t
                OPS w Bestwinie,2402022
                OPS w Bestwinie,2402992
                OPS,3027011
                OPS w Bestwinie,2402032
                OPS w Bestwinie,24
                OPS w Bestwinie,nigdzie
                """);
        assertThat(read.failures())
                .extracting(doubt -> doubt.place().line() + " " + doubt.code().code())
                .containsExactly(
                        "3 " + RegisterFailures.CODE_UNKNOWN.code(),
                        "3 " + RegisterFailures.PLACE_DIFFERS.code(),
                        "4 " + RegisterFailures.CODE_OUT_OF_SCOPE.code(),
                        "5 " + RegisterFailures.PLACE_DIFFERS.code(),
                        "6 " + RegisterFailures.ROW_TWICE.code(),
                        "7 " + RegisterFailures.VALUE_LEFT_OUT.code(),
                        "7 " + TerritoryFailures.TERC_MALFORMED.code(),
                        "7 " + RegisterFailures.ROW_TWICE.code());
    }

    @Test
    @DisplayName("of a unit that serves no area of its own is its seat")
    void isSeat() {
        Organisation home = unit(read("gmina = g", "n,g\nDom Pomocy Społecznej w Kaniowie,Bestwina\n"));
        assertThat(home.getAreas()).isEmpty();
        assertThat(home.getSeats().get(0).value()).isEqualTo(certain("2402022"));
        assertThat(home.getId()).hasToString("dps-2402022-dom-pomocy-spolecznej-w-kaniowie");
    }
}
