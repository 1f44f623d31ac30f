package pl.zwornik.poland;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.zwornik.fact.Reason;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

/**
 * The gminas or powiats that lie in what a sector covers.
 *
 * @param codes the units, so far as they are known
 * @param gap why these may not be all; empty where they are
 */
record Units(List<TercCode> codes, Optional<Reason> gap) {

    /** Returns the gminas: the one that is covered, else those that the register of the day lists. */
    static Units gminas(TercCode covered, Context context) {
        return switch (covered.level()) {
            case GMINA -> covered.gminaKind().filter(GminaKind::isGmina).isPresent() ? only(covered) : none();
            case GMINA_OF_ANY_KIND -> only(covered);
            case POWIAT ->
                covered.isCityWithPowiatRights() ? only(covered) : listed(covered, TerritorialUnit::isGmina, context);
            case VOIVODESHIP -> listed(covered, TerritorialUnit::isGmina, context);
        };
    }

    /** Returns the powiats that are no cities: the one that is covered, else those that the register of the day lists. */
    static Units landPowiats(TercCode covered, Context context) {
        return switch (covered.level()) {
            case GMINA, GMINA_OF_ANY_KIND -> none();
            case POWIAT -> covered.isCityWithPowiatRights() ? none() : only(covered);
            case VOIVODESHIP ->
                listed(covered, unit -> unit.isPowiat() && !unit.code().isCityWithPowiatRights(), context);
        };
    }

    private static Units none() {
        return new Units(List.of(), Optional.empty());
    }

    private static Units only(TercCode code) {
        return new Units(List.of(code), Optional.empty());
    }

    private static Units listed(TercCode covered, Predicate<TerritorialUnit> wanted, Context context) {
        List<TercCode> codes = context.register()
                .map(state -> state.within(covered))
                .orElse(Stream.empty())
                .filter(wanted)
                .map(TerritorialUnit::code)
                .toList();
        if (codes.isEmpty()) {
            return new Units(codes, Optional.of(Reasons.REGISTER_NOT_KNOWN));
        }
        return new Units(codes, context.register().filter(Gazetteer::isExtract).map(state -> Reasons.REGISTER_EXTRACT));
    }

    /** Returns what is said of all of them: violated where one is, and assessable only where each is, and all are known. */
    Verdict judge(Function<TercCode, Verdict> rule) {
        if (codes.isEmpty()) {
            return gap.map(Verdict::notAssessable).orElseGet(Verdict::doesNotApply);
        }
        List<Failure> violations = new ArrayList<>();
        Optional<Reason> unknown = gap;
        for (TercCode code : codes) {
            Verdict verdict = rule.apply(code);
            violations.addAll(verdict.violations());
            unknown = unknown.or(verdict::because);
        }
        return violations.isEmpty() && unknown.isPresent()
                ? Verdict.notAssessable(unknown.get())
                : Verdict.violatedBy(violations);
    }
}
