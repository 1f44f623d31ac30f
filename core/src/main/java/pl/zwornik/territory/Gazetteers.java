package pl.zwornik.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import pl.zwornik.result.internal.Checks;

/**
 * Several states of the register side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Gazetteers {

    private final NavigableMap<LocalDate, Gazetteer> states = new TreeMap<>();

    private Gazetteers(Collection<Gazetteer> given) {
        for (Gazetteer gazetteer : given) {
            Gazetteer other = states.put(gazetteer.state(), gazetteer);
            Checks.require(other == null || other.equals(gazetteer), TerritoryFailures.STATE_TWICE, "/states");
        }
    }

    /**
     * Returns some states, which may be none.
     *
     * @throws pl.zwornik.result.InvariantViolationException if two different ones are of the same day
     */
    public static Gazetteers of(Collection<Gazetteer> states) {
        return new Gazetteers(states);
    }

    /** Returns the states in the order of their days. */
    public List<Gazetteer> states() {
        return List.copyOf(states.values());
    }

    /** Returns the last state that is not after a day; empty where there is none so early. */
    public Optional<Gazetteer> on(LocalDate day) {
        return Optional.ofNullable(states.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Returns the latest state; empty where there is none. */
    public Optional<Gazetteer> latest() {
        return Optional.ofNullable(states.lastEntry()).map(Map.Entry::getValue);
    }
}
