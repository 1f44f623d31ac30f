package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lives kept one after another, which tell of a further one whether it shares a day with one of them; quick also where
 * they are very many. Not thread-safe.
 *
 * @param <T> whose the lives are
 * @since 0.1.0
 */
public final class SharedDays<T> {

    private final Reach<T> certain = new Reach<>();
    private final Reach<T> possible = new Reach<>();

    /** Makes one that keeps no life yet. */
    public SharedDays() {}

    /** Keeps a life, and whose it is. */
    public void keep(Lifespan life, T whose) {
        certain.keep(life.latestStart(), life.earliestEnd(), whose);
        possible.keep(life.earliestStart(), life.latestEnd(), whose);
    }

    /** Tells whether a life shares a day with one that is kept, as {@link Lifespan#overlaps} tells it of two. */
    public Tri with(Lifespan life) {
        if (certainlyWith(life).isPresent()) {
            return Tri.YES;
        }
        return possible.of(life.earliestStart(), life.latestEnd()).isPresent() ? Tri.UNKNOWN : Tri.NO;
    }

    /** Tells whether one that is kept was on a day, as {@link Lifespan#includes} tells it of one. */
    public Tri on(LocalDate day) {
        if (certain.has(day)) {
            return Tri.YES;
        }
        return possible.has(day) ? Tri.UNKNOWN : Tri.NO;
    }

    /** Returns whose one of the lives is with which a life certainly shares a day; empty where there is none. */
    public Optional<T> certainlyWith(Lifespan life) {
        return certain.of(life.latestStart(), life.earliestEnd());
    }

    /**
     * Stretches of days, of which only those are kept that end later than all that begin as early: of two that share a day
     * each begins before the other ends, and of those that begin before a day the last kept lasts longest.
     */
    private static final class Reach<T> {

        private record Until<T>(LocalDate end, T whose) {}

        private final NavigableMap<LocalDate, Until<T>> stretches = new TreeMap<>();

        void keep(LocalDate start, LocalDate end, T whose) {
            Map.Entry<LocalDate, Until<T>> before = stretches.floorEntry(start);
            if (before != null && !before.getValue().end().isBefore(end)) {
                return;
            }
            stretches.put(start, new Until<>(end, whose));
            Map.Entry<LocalDate, Until<T>> after = stretches.higherEntry(start);
            while (after != null && !after.getValue().end().isAfter(end)) {
                stretches.remove(after.getKey());
                after = stretches.higherEntry(start);
            }
        }

        boolean has(LocalDate day) {
            Map.Entry<LocalDate, Until<T>> longest = stretches.floorEntry(day);
            return longest != null && longest.getValue().end().isAfter(day);
        }

        Optional<T> of(LocalDate start, LocalDate end) {
            return Optional.ofNullable(stretches.lowerEntry(end))
                    .map(Map.Entry::getValue)
                    .filter(longest -> longest.end().isAfter(start))
                    .map(Until::whose);
        }
    }
}
