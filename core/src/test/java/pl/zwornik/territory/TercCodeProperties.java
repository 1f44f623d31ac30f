package pl.zwornik.territory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of {@link TercCode} over strings of digits. */
class TercCodeProperties {

    @Property
    void digitsAreReadAsTheyAreWrittenOrRefused(@ForAll("digits") String text) {
        try {
            TercCode code = TercCode.parse(text);
            assertThat(code).hasToString(text);
            assertThat(code.isWithin(code.voivodeship())).isTrue();
            assertThat(code.gminaKind().isPresent()).isEqualTo(code.level() == TercCode.Level.GMINA);
            assertThat(Integer.parseInt(code.voivodeship().value()) % 2).isZero();
        } catch (MalformedCodeException e) {
            assertThat(e.getFailure().code())
                    .isIn(
                            TerritoryFailures.TERC_MALFORMED,
                            TerritoryFailures.VOIVODESHIP_UNKNOWN,
                            TerritoryFailures.KIND_UNKNOWN,
                            TerritoryFailures.KIND_OF_CITY_WRONG);
        }
    }

    @Property
    void everyPartOfACodeIsACode(@ForAll("codes") TercCode code) {
        for (int length : new int[] {2, 4, 6}) {
            if (length <= code.value().length()) {
                TercCode part = TercCode.parse(code.value().substring(0, length));
                assertThat(code.isWithin(part)).isTrue();
            }
        }
    }

    @Property
    void aCodeIsWithinWhatEnclosesItAndNothingElse(@ForAll("codes") TercCode code, @ForAll("codes") TercCode other) {
        assertThat(code.enclosing())
                .contains(code, code.voivodeship())
                .allMatch(code::isWithin)
                .allMatch(outer -> code.enclosing().containsAll(outer.enclosing()));
        assertThat(code.enclosing().contains(other)).isEqualTo(code.isWithin(other));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<TercCode> codes() {
        Arbitrary<Integer> voivodeships = Arbitraries.integers().between(1, 16).map(half -> half * 2);
        Arbitrary<Integer> powiats = Arbitraries.integers().between(1, 99);
        Arbitrary<Integer> gminas = Arbitraries.integers().between(1, 99);
        return net.jqwik.api.Combinators.combine(
                        voivodeships, powiats, gminas, Arbitraries.integers().between(1, 5))
                .as((w, p, g, kind) -> TercCode.parse(two(w) + two(p) + (p > 60 ? "011" : two(g) + kind)));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
