package pl.zwornik.testkit.arbitraries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.register.ChangedUnit;
import pl.zwornik.register.ProposedSuccession;
import pl.zwornik.register.RegisterColumn;
import pl.zwornik.register.RegisterMapping;
import pl.zwornik.register.RegisteredUnit;

/**
 * Mappings of registers, and the units that are read with them.
 *
 * @since 0.1.0
 */
public final class RegisterArbitraries {

    private RegisterArbitraries() {}

    /** Returns mappings of some columns, that of the names always, and of keys in half of the samples. */
    public static Arbitrary<RegisterMapping> mappings() {
        return Combinators.combine(
                        TextArbitraries.polishWords(),
                        TerritoryArbitraries.units().injectNull(0.5),
                        Arbitraries.of(RegisterColumn.class).set())
                .as((source, scope, columns) -> {
                    Map<RegisterColumn, String> heads = new EnumMap<>(RegisterColumn.class);
                    columns.forEach(column -> heads.put(column, column.key()));
                    heads.put(RegisterColumn.NAME, "nazwa");
                    boolean keys = heads.containsKey(RegisterColumn.KEY);
                    return new RegisterMapping(source, scope, keys ? IdentifierSchemes.RJPS : null, heads);
                });
    }

    /** Returns units on lines from 2. */
    public static Arbitrary<RegisteredUnit> units() {
        return Combinators.combine(
                        OrganisationArbitraries.organisations(),
                        Arbitraries.integers().between(2, 5_000))
                .as(RegisteredUnit::new);
    }

    /** Returns units that lost their functions. */
    public static Arbitrary<ChangedUnit> changes() {
        return OrganisationArbitraries.organisations()
                .map(unit -> new ChangedUnit(
                        unit, unit.toBuilder().functions(List.of()).build(), List.of("functions")));
    }

    /** Returns pairs of any two organisations. */
    public static Arbitrary<ProposedSuccession> successions() {
        return Combinators.combine(OrganisationArbitraries.organisations(), OrganisationArbitraries.organisations())
                .as(ProposedSuccession::new);
    }
}
