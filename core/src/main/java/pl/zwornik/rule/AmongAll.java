package pl.zwornik.rule;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;

/**
 * A check of organisations by what is found of all of them together: in one walk over the sector, and not in one for each.
 *
 * @param <F> what is found
 */
final class AmongAll<F> implements RuleCheck<Organisation> {

    private final Predicate<Organisation> applies;
    private final Function<Collection<Organisation>, F> find;
    private final BiFunction<Organisation, F, Verdict> verdict;

    AmongAll(
            Predicate<Organisation> applies,
            Function<Collection<Organisation>, F> find,
            BiFunction<Organisation, F, Verdict> verdict) {
        this.applies = applies;
        this.find = find;
        this.verdict = verdict;
    }

    /** Looks at all organisations of the sector, with the subject in place of what the sector has under its id. */
    @Override
    public Verdict check(Organisation organisation, Context context) {
        if (!applies.test(organisation)) {
            return Verdict.doesNotApply();
        }
        Map<OrganisationId, Organisation> all = new TreeMap<>();
        context.sector().organisations().forEach(one -> all.put(one.getId(), one));
        all.put(organisation.getId(), organisation);
        return verdict.apply(organisation, find.apply(all.values()));
    }

    @Override
    public RuleCheck<Organisation> within(Context context) {
        return new Once(context);
    }

    /** Finds but once, when first needed; a subject that the sector has not, or has otherwise, is looked at by itself. */
    private final class Once implements RuleCheck<Organisation> {

        private final Context whole;
        private @Nullable F found;

        Once(Context whole) {
            this.whole = whole;
        }

        @Override
        public Verdict check(Organisation organisation, Context context) {
            boolean known = whole.sector()
                    .organisation(organisation.getId())
                    .filter(organisation::equals)
                    .isPresent();
            if (!known || !applies.test(organisation)) {
                return AmongAll.this.check(organisation, context);
            }
            F all = found == null ? find.apply(whole.sector().organisations()) : found;
            found = all;
            return verdict.apply(organisation, all);
        }
    }
}
