package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.SharedDays;
import pl.zwornik.fact.Tri;
import pl.zwornik.result.Failure;

/**
 * Gathers what was at the same time as something before it, though only one may be at a time: one finding for each, however
 * many were before it.
 *
 * @param <K> among what only one may be at a time
 * @param <T> what may be
 */
final class Clashes<K, T> {

    private final Map<K, SharedDays<T>> before = new HashMap<>();
    private final List<Failure> violations = new ArrayList<>();
    private boolean unknown;

    /** Notes a finding where one before was at the same time, and keeps this one for those that follow. */
    void add(K among, Lifespan life, T one, Function<T, Failure> blame) {
        ask(among, life, blame);
        keep(among, life, one);
    }

    /** Notes a finding where one before was at the same time. */
    void ask(K among, Lifespan life, Function<T, Failure> blame) {
        SharedDays<T> days = before.get(among);
        if (days != null) {
            unknown |= days.with(life) == Tri.UNKNOWN;
            days.certainlyWith(life).map(blame).ifPresent(violations::add);
        }
    }

    /** Keeps one for those that follow. */
    void keep(K among, Lifespan life, T one) {
        before.computeIfAbsent(among, any -> new SharedDays<>()).keep(life, one);
    }

    Verdict verdict() {
        return Verdict.of(violations, unknown, Reasons.DATES_NOT_STATED);
    }
}
