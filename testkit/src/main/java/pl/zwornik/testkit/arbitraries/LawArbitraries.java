package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;

/**
 * Legal acts and citations, invented apart from a few keys.
 *
 * @since 0.1.0
 */
public final class LawArbitraries {

    private LawArbitraries() {}

    /** Returns citations of whole acts and of provisions. */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        Arbitraries.of("UPS", "X", "A123456789012345"),
                        Arbitraries.of("", "art. 110 ust. 1", "art. 6 pkt 5a", "§ 1"))
                .as(Citation::of);
    }

    /** Returns acts, with and without a journal, of lives known and not. */
    public static Arbitrary<LegalAct> acts() {
        return Combinators.combine(
                        Arbitraries.of("UPS", "X", "A123456789012345"),
                        TextArbitraries.lines(),
                        Arbitraries.of("Dz.U. 2004 poz. 593").optional(0.5),
                        FactArbitraries.lifespans())
                .as((key, title, journal, inForce) -> new LegalAct(key, title, journal.orElse(null), inForce));
    }
}
