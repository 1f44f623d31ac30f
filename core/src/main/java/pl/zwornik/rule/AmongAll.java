package pl.zwornik.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.sector.Sector;

/**
 * A check of aggregates by what is found of all of their kind together: in one walk over the sector, and not in one for each.
 *
 * @param <T> the kind of aggregate
 * @param <F> what is found
 */
final class AmongAll<T extends Aggregate, F> implements RuleCheck<T> {

    private final Function<Sector, Collection<T>> all;
    private final Predicate<T> applies;
    private final BiFunction<Collection<T>, Sector, F> find;
    private final BiFunction<T, F, Verdict> verdict;

    AmongAll(
            Function<Sector, Collection<T>> all,
            Predicate<T> applies,
            BiFunction<Collection<T>, Sector, F> find,
            BiFunction<T, F, Verdict> verdict) {
        this.all = all;
        this.applies = applies;
        this.find = find;
        this.verdict = verdict;
    }

    /** Looks at all of its kind in the sector, with the subject in place of what the sector has under its id. */
    @Override
    public Verdict check(T subject, Context context) {
        if (!applies.test(subject)) {
            return Verdict.doesNotApply();
        }
        Map<Id, T> byId = new LinkedHashMap<>();
        all.apply(context.sector()).forEach(one -> byId.put(one.id(), one));
        byId.put(subject.id(), subject);
        return verdict.apply(subject, find.apply(byId.values(), context.sector()));
    }

    @Override
    public RuleCheck<T> within(Context context) {
        return new Once(context.sector());
    }

    /** Finds but once, when first needed; a subject that the sector has not, or has otherwise, is looked at by itself. */
    private final class Once implements RuleCheck<T> {

        private final Sector whole;
        private final Map<Id, T> known = new HashMap<>();
        private @Nullable F found;

        Once(Sector whole) {
            this.whole = whole;
        }

        @Override
        public Verdict check(T subject, Context context) {
            if (known.isEmpty()) {
                all.apply(whole).forEach(one -> known.put(one.id(), one));
            }
            if (!subject.equals(known.get(subject.id())) || !applies.test(subject)) {
                return AmongAll.this.check(subject, context);
            }
            F ofAll = found == null ? find.apply(all.apply(whole), whole) : found;
            found = ofAll;
            return verdict.apply(subject, ofAll);
        }
    }
}
