package pl.zwornik.testkit.arbitraries;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.id.Aggregate;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

/**
 * What goes in and out of stores.
 *
 * @since 0.1.0
 */
public final class PortArbitraries {

    private PortArbitraries() {}

    /** Returns causes of our time, to the nanosecond before they are cut. */
    public static Arbitrary<Cause> causes() {
        Arbitrary<Instant> instants = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
        return Combinators.combine(
                        instants,
                        TextArbitraries.lines(),
                        TextArbitraries.lines(),
                        TextArbitraries.lines().optional(0.5))
                .as((at, actor, reason, correlation) -> new Cause(at, actor, reason, correlation.orElse(null)));
    }

    /** Returns revisions. */
    public static Arbitrary<Revision> revisions() {
        return Combinators.combine(versions(), causes()).as(Revision::new);
    }

    /** Returns values with versions. */
    public static <T> Arbitrary<Versioned<T>> versioned(Arbitrary<T> values) {
        return Combinators.combine(values, versions()).as(Versioned::new);
    }

    /** Returns creations and saves. */
    public static Arbitrary<Changes.Change> changes() {
        Arbitrary<Aggregate> values = SectorArbitraries.aggregates();
        return Combinators.combine(values, Arbitraries.integers().between(0, 9)).as(Changes.Change::new);
    }

    /** Returns what changes rest on. */
    public static Arbitrary<Changes.Required> required() {
        return Combinators.combine(IdArbitraries.ids(), Arbitraries.integers().between(1, 9))
                .as(Changes.Required::new);
    }

    /** Returns conflicts. */
    public static Arbitrary<Conflict> conflicts() {
        return Combinators.combine(IdArbitraries.ids(), Arbitraries.integers().between(0, 9), versions())
                .as(Conflict::new);
    }

    /** Returns places where somebody may be named. */
    public static Arbitrary<Mention> mentions() {
        return Combinators.combine(
                        IdArbitraries.ids(),
                        versions(),
                        Arbitraries.of("organisation/sources/quote", "cause/reason", Mention.UNREAD))
                .as(Mention::new);
    }

    /** Returns what erasures did. */
    public static Arbitrary<Erasure> erasures() {
        return Combinators.combine(
                        IdArbitraries.personIds(),
                        versions(),
                        IdArbitraries.personIds().list().ofMaxSize(2),
                        mentions().list().ofMaxSize(3))
                .as(Erasure::new);
    }

    private static Arbitrary<Integer> versions() {
        return Arbitraries.integers().between(1, 1_000_000);
    }
}
