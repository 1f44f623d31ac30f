package pl.zwornik.testkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Qualifier;
import pl.zwornik.fact.Reach;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Draws facts from a small world, so that equal ones meet; every way of not knowing comes up often. */
final class RandomFacts {

    private static final List<String> WORDS = List.of(
            "ośrodek", "Łęg", "ŻAR", "w", "Śremie", "sub", "Sub", "Ľ", "ę", "9", "10", "—", "\ud83d\ude00", "a\"b\\");
    private static final List<String> UNITS = List.of("30", "3021", "302105", "3021052", "3021053", "3064011", "02");
    private static final List<Reach> REACHES =
            List.of(Reach.THAT, Reach.THAT, Reach.THAT, Reach.OR_EARLIER, Reach.THAT, Reach.OR_LATER, Reach.THAT);
    private static final int FIRST_YEAR = 2019;

    private final Random random;

    RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean mostly() {
        return random.nextInt(10) < 6;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> several(int most, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }

    <T> Optional<T> perhaps(Supplier<T> value) {
        return mostly() ? Optional.of(value.get()) : Optional.empty();
    }

    String text() {
        return String.join(" ", one(WORDS), one(WORDS), one(WORDS));
    }

    Code code(Code... known) {
        Code code = one(List.of(known));
        return mostly() ? code : Code.of(code.scheme(), "unknown-" + random.nextInt(3));
    }

    /** The reach is told by the day, not drawn. */
    PartialDate date() {
        boolean yearKnown = mostly();
        int month = yearKnown && random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(12);
        int day = month == 0 || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(28);
        Qualifier qualifier = mostly() ? Qualifier.NONE : one(List.of(Qualifier.values()));
        boolean bounds = yearKnown && qualifier == Qualifier.NONE;
        Reach reach = bounds ? REACHES.get(day % REACHES.size()) : Reach.THAT;
        return new PartialDate(yearKnown ? FIRST_YEAR + random.nextInt(2) : 0, month, day, qualifier, reach);
    }

    /** An end lies in later years than any beginning, so that no life contradicts itself. */
    Lifespan life() {
        PartialDate began = mostly() ? date() : null;
        if (random.nextInt(4) == 0) {
            return new Lifespan(began, null, true);
        }
        PartialDate end = date();
        int year = end.year() == 0 ? 0 : end.year() + 2;
        return new Lifespan(
                began,
                mostly() ? new PartialDate(year, end.month(), end.day(), end.qualifier(), end.reach()) : null,
                false);
    }

    Count count() {
        Count.Bound bound = one(List.of(Count.Bound.values()));
        return new Count(bound, bound == Count.Bound.UNKNOWN ? 0 : random.nextInt(30));
    }

    Tri tri() {
        return one(List.of(Tri.values()));
    }

    TercCode unit() {
        return TercCode.parse(one(UNITS));
    }

    Candidates<TercCode> candidates() {
        List<Candidate<TercCode>> options =
                several(3, this::unit).stream().distinct().map(Candidate::of).toList();
        if (options.isEmpty()) {
            return Candidates.unknown();
        }
        return options.size() == 1 && mostly()
                ? Candidates.certain(options.get(0).value())
                : Candidates.ambiguous(options);
    }

    Source source() {
        return new Source(text(), mostly() ? text() + "\n" + text() : null);
    }

    <T> Claim<T> claim(T value) {
        return mostly() ? Claim.stated(value) : Claim.inferred(value, source());
    }

    Extensions extensions() {
        return mostly()
                ? Extensions.none()
                : Extensions.none().with("acme:" + random.nextInt(3), " [ " + random.nextInt(1_000_000) + "e1 ] ");
    }
}
