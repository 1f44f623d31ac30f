package pl.zwornik.forum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;

/** What decisions ask of lives and days. */
final class Days {

    private Days() {}

    /** Tells whether a life can have begun before a day, and so can end on it. */
    static boolean beganBefore(Lifespan life, LocalDate on) {
        return life.beginning()
                .flatMap(PartialDate::earliest)
                .filter(first -> !first.isBefore(on))
                .isEmpty();
    }

    /** Returns the life from a day until another, or going on where there is none. */
    static Lifespan from(LocalDate on, @Nullable LocalDate until) {
        Lifespan life = Lifespan.began(on);
        return until == null ? life.goingOn() : life.endedOn(until);
    }

    /** Returns the first day on which a life no longer is, where that is known; null where it is not. */
    static @Nullable LocalDate end(Lifespan life) {
        return life.end().flatMap(PartialDate::exact).orElse(null);
    }

    /** Returns the earlier of two days; where one is null, the other. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** Tells whether a life shares, or may share, a day with one from a day on. */
    static boolean mayBeFrom(Lifespan life, LocalDate on) {
        return life.overlaps(Lifespan.began(on).goingOn()) != Tri.NO;
    }
}
