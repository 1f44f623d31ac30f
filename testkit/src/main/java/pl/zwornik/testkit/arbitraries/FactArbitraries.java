package pl.zwornik.testkit.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Qualifier;
import pl.zwornik.fact.Reach;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.result.ModelException;

/**
 * Facts: dates, lives, counts, candidates, claims, and what is not known about them.
 *
 * @since 0.1.0
 */
public final class FactArbitraries {

    private static final int LAST_YEAR = 9999;

    private FactArbitraries() {}

    /** Returns days, most of them of our time. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(Tuple.of(4, between(2019, 2022)), Tuple.of(1, between(1, 9999)));
    }

    private static Arbitrary<LocalDate> between(int first, int last) {
        long from = LocalDate.of(first, 1, 1).toEpochDay();
        long until = LocalDate.of(last, 12, 31).toEpochDay();
        return Arbitraries.longs().between(from, until).map(LocalDate::ofEpochDay);
    }

    /** Returns days, months, years and days without a year, many of them qualified, some the last or first that it can be. */
    public static Arbitrary<PartialDate> partialDates() {
        return Arbitraries.frequencyOf(Tuple.of(6, datesThemselves()), Tuple.of(1, reachingDates()));
    }

    private static Arbitrary<PartialDate> reachingDates() {
        return Combinators.combine(
                        days(), Arbitraries.of("ymd", "ym", "y"), Arbitraries.of(Reach.OR_EARLIER, Reach.OR_LATER))
                .as((day, known, reach) -> reaching(partial(day, known, Qualifier.NONE), reach));
    }

    private static PartialDate reaching(PartialDate date, Reach reach) {
        return reach == Reach.OR_EARLIER ? date.orEarlier() : date.orLater();
    }

    private static Arbitrary<PartialDate> datesThemselves() {
        return Combinators.combine(
                        days(),
                        Arbitraries.frequency(
                                Tuple.of(4, "ymd"),
                                Tuple.of(2, "ym"),
                                Tuple.of(2, "y"),
                                Tuple.of(1, "md"),
                                Tuple.of(1, "m")),
                        qualifiers())
                .as(FactArbitraries::partial);
    }

    private static PartialDate partial(LocalDate day, String known, Qualifier qualifier) {
        return new PartialDate(
                known.startsWith("y") ? day.getYear() : 0,
                known.contains("m") ? day.getMonthValue() : 0,
                known.endsWith("d") ? day.getDayOfMonth() : 0,
                qualifier);
    }

    /** Returns qualifiers, three of eight of them with doubt. */
    public static Arbitrary<Qualifier> qualifiers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Qualifier.NONE)), Tuple.of(4, Arbitraries.of(Qualifier.values())));
    }

    /** Returns lives that do not contradict themselves, with ends that are stated, open and not stated. */
    public static Arbitrary<Lifespan> lifespans() {
        return Combinators.combine(
                        partialDates().optional(0.6), partialDates().optional(0.5), Arbitraries.of(true, false, false))
                .as(FactArbitraries::lifespan);
    }

    private static Lifespan lifespan(Optional<PartialDate> began, Optional<PartialDate> ended, boolean open) {
        try {
            return new Lifespan(began.orElse(null), open ? null : ended.orElse(null), open);
        } catch (ModelException e) { // it ended before it began
            return new Lifespan(began.orElse(null), null, false);
        }
    }

    /** Returns periods, bounded and not. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        days().optional(0.7),
                        Arbitraries.integers().between(1, 5_000).optional(0.7))
                .as((from, length) -> {
                    LocalDate start = from.orElse(LocalDate.of(2019, 5, 1));
                    return new Period(
                            from.orElse(null),
                            length.map(start::plusDays)
                                    .filter(day -> day.getYear() <= LAST_YEAR)
                                    .orElse(null));
                });
    }

    /** Returns counts of every bound, as often as each other. */
    public static Arbitrary<Count> counts() {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30), Arbitraries.integers().greaterOrEqual(0));
        return Combinators.combine(Arbitraries.of(Count.Bound.values()), numbers)
                .as((bound, number) -> new Count(bound, bound == Count.Bound.UNKNOWN ? 0 : number));
    }

    /** Returns answers, a third of them unknown. */
    public static Arbitrary<Tri> answers() {
        return Arbitraries.of(Tri.values());
    }

    /** Returns reasons. */
    public static Arbitrary<Reason> reasons() {
        return Arbitraries.of("STATED", "NAME_FITS", "ONLY_ONE_IN_SCOPE", "X9", "Y".repeat(64))
                .map(Reason::parse);
    }

    /** Returns one of several values that fit. */
    public static <T> Arbitrary<Candidate<T>> candidates(Arbitrary<T> values) {
        return Combinators.combine(values, reasons().list().ofMaxSize(2)).as(Candidate::new);
    }

    /** Returns certain, ambiguous and unknown values, a third each or nearly so. */
    public static <T> Arbitrary<Candidates<T>> candidateSets(Arbitrary<T> values) {
        Arbitrary<List<Candidate<T>>> several =
                candidates(values).list().ofMinSize(1).ofMaxSize(3).uniqueElements(Candidate::value);
        return Arbitraries.oneOf(
                candidates(values).map(one -> new Candidates<>(Candidates.Certainty.CERTAIN, List.of(one))),
                several.map(Candidates::ambiguous),
                Arbitraries.create(Candidates::unknown));
    }

    /** Returns values with the time during which they held. */
    public static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values) {
        return Combinators.combine(values, lifespans()).as(Dated::new);
    }

    /** Returns sources, with and without their words. */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(
                        TextArbitraries.lines(), TextArbitraries.blocks().optional(0.5))
                .as((document, quote) -> new Source(document, quote.orElse(null)));
    }

    /** Returns statements and inferences, half of them each. */
    public static <T> Arbitrary<Claim<T>> claims(Arbitrary<T> values) {
        Arbitrary<List<Source>> some = sources().list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<List<Source>> any = sources().list().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(values, any)
                        .as((value, evidence) -> new Claim<>(value, Claim.Basis.STATED, evidence)),
                Combinators.combine(values, some)
                        .as((value, evidence) -> new Claim<>(value, Claim.Basis.INFERRED, evidence)));
    }

    /** Returns extensions, half of them none. */
    public static Arbitrary<Extensions> extensions() {
        Arbitrary<String> keys = Combinators.combine(IdArbitraries.texts(), IdArbitraries.texts())
                .as((a, b) -> a + ":" + b);
        Arbitrary<String> json = Arbitraries.of(
                "true",
                " { } ",
                "[1.0e2,\t-0]",
                "\"\\u0105 ą\"",
                "{ \"b\":null, \"a\":[ ] }",
                "12345678901234567890.10");
        Arbitrary<Extensions> some =
                Arbitraries.maps(keys, json).ofMinSize(1).ofMaxSize(3).map(Extensions::of);
        return Arbitraries.oneOf(Arbitraries.create(Extensions::none), some);
    }
}
