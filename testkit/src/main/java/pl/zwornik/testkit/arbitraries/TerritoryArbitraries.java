package pl.zwornik.testkit.arbitraries;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.territory.TercCode;

/**
 * Codes of territorial units.
 *
 * @since 0.1.0
 */
public final class TerritoryArbitraries {

    private static final int FIRST_CITY = 61;

    private TerritoryArbitraries() {}

    /** Returns codes of every level, half of them from a small pool whose members lie in each other. */
    public static Arbitrary<TercCode> units() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of("30", "3021", "302105", "3021052", "3064011")
                                .map(TercCode::parse)),
                Tuple.of(1, anyUnits()));
    }

    private static Arbitrary<TercCode> anyUnits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(2, 4, 6, 7, 7, 7))
                .as((voivodeship, powiat, gmina, kind, length) -> {
                    String kinds = powiat >= FIRST_CITY ? "11189" : "12345";
                    return TercCode.parse(String.format(
                                    Locale.ROOT, "%02d%02d%02d%s", voivodeship * 2, powiat, gmina, kinds.charAt(kind))
                            .substring(0, length));
                });
    }
}
