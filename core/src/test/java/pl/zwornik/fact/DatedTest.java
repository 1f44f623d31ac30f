package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A dated value")
class DatedTest {

    private static final Dated<String> EARLY = new Dated<>("a", Lifespan.parse("2019-01-01/2020-01-01"));
    private static final Dated<String> LATE = new Dated<>("b", Lifespan.parse("2020-01-01/.."));
    private static final Dated<String> BOTH = new Dated<>("c", Lifespan.parse("2019-06-01/2021-01-01"));

    @Test
    @DisplayName("held on the days of its life, and nobody knows when where nothing is stated")
    void heldDuringItsLife() {
        assertThat(EARLY.on(LocalDate.of(2019, 12, 31))).isEqualTo(Tri.YES);
        assertThat(EARLY.on(LocalDate.of(2020, 1, 1))).isEqualTo(Tri.NO);
        assertThat(Dated.of("a").on(LocalDate.of(2020, 1, 1))).isEqualTo(Tri.UNKNOWN);
    }

    @Property(tries = 2000)
    @Label("many values are held against each other as each two of them would be")
    void competesAlikeInLargeNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        List<Dated<String>> many = new ArrayList<>();
        for (int i = 17 + random.nextInt(4); i > 0; i--) {
            many.add(new Dated<>(String.valueOf(random.nextInt(9)), life(random)));
        }
        boolean apart = true;
        for (int i = 0; i < many.size(); i++) {
            for (Dated<String> other : many.subList(i + 1, many.size())) {
                apart &= !many.get(i).value().equals(other.value())
                        || !many.get(i).during().overlaps(other.during()).isYes();
            }
        }
        assertThat(Dated.doNotOverlap(many, one -> one)).isEqualTo(apart);
    }

    private static Lifespan life(Random random) {
        int from = 2000 + random.nextInt(60);
        String began = random.nextInt(4) == 0 ? "" : from + (random.nextBoolean() ? "" : "-06-15");
        String ended =
                random.nextInt(4) == 0 ? "" : (from + 1 + random.nextInt(3)) + (random.nextBoolean() ? "" : "-03-01");
        return Lifespan.parse(began + "/" + ended);
    }

    @Test
    @Timeout(10)
    @DisplayName("competes in large numbers of kinds without being held against each other kind")
    void competesInManyKinds() {
        List<Dated<Integer>> many =
                IntStream.range(0, 300_000).mapToObj(Dated::of).toList();
        assertThat(Dated.doNotOverlap(many, one -> one)).isTrue();
    }

    @Test
    @DisplayName("competes only with values of its kind that certainly held on the same day")
    void competesWithItsKind() {
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE), one -> "x")).isTrue();
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE, BOTH), one -> "x")).isFalse();
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE, BOTH), one -> one)).isTrue();
        assertThat(Dated.doNotOverlap(List.of(Dated.of("a"), Dated.of("b")), one -> "x"))
                .isTrue();
        assertThat(Dated.doNotOverlap(List.<Dated<String>>of(), one -> "x")).isTrue();
    }

    @Test
    @DisplayName("is certain on a day where it certainly held, a candidate where it may have, else unknown")
    void tellsWhichHeld() {
        LocalDate day = LocalDate.of(2021, 11, 3);
        Dated<String> past = new Dated<>("a", Lifespan.parse("1990/2000"));
        Dated<String> undated = Dated.of("b");
        Dated<String> vague = new Dated<>("c", Lifespan.parse("2010/"));
        Dated<String> certain = new Dated<>("d", Lifespan.parse("2010/.."));

        assertThat(Dated.candidates(List.of(past, undated, vague, undated), day))
                .isEqualTo(Candidates.ambiguous(List.of(Candidate.of("b"), Candidate.of("c"))));
        assertThat(Dated.candidates(List.of(past, undated, certain), day)).isEqualTo(Candidates.certain("d"));
        assertThat(Dated.candidates(List.of(past), day)).isEqualTo(Candidates.unknown());
        assertThat(Dated.candidates(List.<Dated<String>>of(), day)).isEqualTo(Candidates.unknown());
    }
}
