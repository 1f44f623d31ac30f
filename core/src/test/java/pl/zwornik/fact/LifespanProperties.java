package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers about lives, held against every life that the stated facts allow: an answer is yes where all of those agree on
 * yes, no where all agree on no, and unknown where they differ.
 */
class LifespanProperties {

    /** Days from which exact ends are drawn, the two about the turn of a year among them. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 12, 30),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 1, 2),
            LocalDate.of(2021, 1, 31),
            LocalDate.of(2021, 2, 1));

    /** Where concrete ends are drawn from: those days, all their neighbours, and far away. */
    private static final List<LocalDate> GRID = grid();

    private record Concrete(LocalDate from, LocalDate until) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        boolean overlaps(Concrete other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }

        boolean within(Concrete other) {
            return !from.isBefore(other.from) && !until.isAfter(other.until);
        }
    }

    @Property(tries = 500)
    void includesAgreesWithEveryPossibleLife(@ForAll("lives") Lifespan life, @ForAll("days") LocalDate day) {
        assertThat(life.includes(day)).isEqualTo(agreed(life, one -> one.contains(day)));
    }

    @Property(tries = 500)
    void overlapsAgreesWithEveryPossiblePair(@ForAll("lives") Lifespan one, @ForAll("lives") Lifespan other) {
        assertThat(one.overlaps(other)).isEqualTo(agreed(one, other, Concrete::overlaps));
    }

    @Property(tries = 500)
    void withinAgreesWithEveryPossiblePair(@ForAll("lives") Lifespan inner, @ForAll("lives") Lifespan outer) {
        assertThat(inner.within(outer)).isEqualTo(agreed(inner, outer, Concrete::within));
    }

    @Property(tries = 500)
    void manyLivesAnswerTogetherAsOneByOne(
            @ForAll @Size(max = 30) List<@From("lives") Lifespan> kept,
            @ForAll("lives") Lifespan life,
            @ForAll("days") LocalDate day) {
        SharedDays<Lifespan> together = new SharedDays<>();
        kept.forEach(one -> together.keep(one, one));
        assertThat(together.with(life))
                .isEqualTo(kept.stream().map(life::overlaps).reduce(Tri.NO, Tri::or));
        assertThat(together.on(day))
                .isEqualTo(kept.stream().map(one -> one.includes(day)).reduce(Tri.NO, Tri::or));
        assertThat(together.certainlyWith(life).map(life::overlaps).orElse(Tri.YES))
                .isEqualTo(Tri.YES);
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("lives") Lifespan life) {
        assertThat(Lifespan.parse(life.toString())).isEqualTo(life);
    }

    @Example
    void everyLifeAllowsSomething() {
        lives().sampleStream().limit(200).forEach(life -> assertThat(concrete(life))
                .isNotEmpty());
    }

    private static Tri agreed(Lifespan life, Predicate<Concrete> question) {
        return agreed(concrete(life).stream().map(question::test).toList());
    }

    private static Tri agreed(Lifespan one, Lifespan other, BiPredicate<Concrete, Concrete> question) {
        Set<Boolean> answers = new HashSet<>();
        for (Concrete first : concrete(one)) {
            for (Concrete second : concrete(other)) {
                answers.add(question.test(first, second));
                if (answers.size() == 2) {
                    return Tri.UNKNOWN;
                }
            }
        }
        return agreed(List.copyOf(answers));
    }

    private static Tri agreed(List<Boolean> answers) {
        Set<Boolean> different = new HashSet<>(answers);
        return different.size() == 1 ? Tri.of(different.contains(true)) : Tri.UNKNOWN;
    }

    private static List<Concrete> concrete(Lifespan life) {
        List<Concrete> all = new ArrayList<>();
        for (LocalDate from : GRID) {
            if (allows(life.began(), from)) {
                for (LocalDate until : GRID) {
                    boolean fits = life.open() ? until.equals(LocalDate.MAX) : allows(life.ended(), until);
                    if (from.isBefore(until) && fits) {
                        all.add(new Concrete(from, until));
                    }
                }
            }
        }
        return all;
    }

    private static boolean allows(PartialDate stated, LocalDate day) {
        return stated == null
                || (stated.earliest().map(first -> !day.isBefore(first)).orElse(true)
                        && stated.latest().map(last -> !day.isAfter(last)).orElse(true));
    }

    private static List<LocalDate> grid() {
        Set<LocalDate> grid = new java.util.TreeSet<>(DAYS);
        for (LocalDate day : DAYS) {
            grid.add(day.minusDays(1));
            grid.add(day.plusDays(1));
        }
        for (int year = 2019; year <= 2022; year++) {
            grid.add(LocalDate.of(year, 1, 1));
            grid.add(LocalDate.of(year, 6, 15));
            grid.add(LocalDate.of(year, 12, 31));
        }
        grid.add(LocalDate.MIN);
        grid.add(LocalDate.MAX);
        return List.copyOf(grid);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<Lifespan> lives() {
        Arbitrary<PartialDate> dates = Arbitraries.of(
                PartialDate.of(2020),
                PartialDate.of(2021),
                PartialDate.of(2021, 1),
                PartialDate.parse("2021~"),
                PartialDate.parse("[..2021-01-01]"),
                PartialDate.parse("[2021-01-02..]"),
                PartialDate.parse("[..2020]"),
                PartialDate.parse("[2021..]"),
                PartialDate.parse("XXXX-01-12"));
        Arbitrary<PartialDate> ends =
                Arbitraries.oneOf(days().map(PartialDate::of), dates).injectNull(0.2);
        return Combinators.combine(ends, ends, Arbitraries.of(true, false))
                .filter((began, ended, open) -> !(open && ended != null) && !certainlyWrong(began, ended))
                .as(Lifespan::new);
    }

    private static boolean certainlyWrong(PartialDate began, PartialDate ended) {
        return began != null
                && ended != null
                && began.earliest().isPresent()
                && ended.latest().isPresent()
                && !began.earliest().get().isBefore(ended.latest().get());
    }
}
