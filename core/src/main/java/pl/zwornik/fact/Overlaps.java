package pl.zwornik.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds values that certainly held on the same day; a few are compared one by one, many in the order of their dates. */
final class Overlaps {

    private static final int FEW = 16;

    private Overlaps() {}

    static <T> boolean none(List<Dated<T>> values, Function<? super T, ?> kind) {
        if (values.size() > FEW) {
            Map<Object, List<Dated<T>>> kinds = new HashMap<>();
            values.forEach(one -> kinds.computeIfAbsent(kind.apply(one.value()), key -> new ArrayList<>())
                    .add(one));
            return kinds.values().stream().allMatch(Overlaps::none);
        }
        for (int i = 0; i < values.size(); i++) {
            Dated<T> first = values.get(i);
            for (int j = i + 1; j < values.size(); j++) {
                Dated<T> second = values.get(j);
                if (kind.apply(first.value()).equals(kind.apply(second.value())) // first, being the quicker question
                        && first.during().overlaps(second.during()).isYes()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Two lives certainly share a day where each has begun for certain before the other can have been over. In the order of
     * certain beginnings, one of those before shares a day with a life where, of those that had begun before it can have
     * been over, the one that lasted longest was still there when it had begun.
     */
    private static <T> boolean none(List<Dated<T>> values) {
        List<Lifespan> lives = values.stream()
                .map(Dated::during)
                .sorted(Comparator.comparing(Lifespan::latestStart))
                .toList();
        List<LocalDate> begun = lives.stream().map(Lifespan::latestStart).toList();
        List<LocalDate> longest = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            LocalDate end = lives.get(i).earliestEnd();
            int before = Math.min(firstNotBefore(begun, end), i);
            if (before > 0 && begun.get(i).isBefore(longest.get(before - 1))) {
                return false;
            }
            longest.add(i > 0 && longest.get(i - 1).isAfter(end) ? longest.get(i - 1) : end);
        }
        return true;
    }

    private static int firstNotBefore(List<LocalDate> sorted, LocalDate day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
