package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    @DisplayName("competes only with values of its kind that certainly held on the same day")
    void competesWithItsKind() {
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE), (one, other) -> true))
                .isTrue();
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE, BOTH), (one, other) -> true))
                .isFalse();
        assertThat(Dated.doNotOverlap(List.of(EARLY, LATE, BOTH), String::equals))
                .isTrue();
        assertThat(Dated.doNotOverlap(List.of(Dated.of("a"), Dated.of("b")), (one, other) -> true))
                .isTrue();
        assertThat(Dated.doNotOverlap(List.<Dated<String>>of(), (one, other) -> true))
                .isTrue();
    }
}
