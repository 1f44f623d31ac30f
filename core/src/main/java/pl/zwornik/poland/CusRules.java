package pl.zwornik.poland;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.TercCode;

/**
 * Rules on a CUS and the OPS of its gmina: not beside each other, unless the gmina is large or the CUS serves several.
 * Warszawa has an OPS in each district; there only that of the same district is beside it.
 */
final class CusRules {

    /** A gmina with more inhabitants may have both. */
    private static final int LARGE = 100_000;

    private CusRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, PolandFindings.OPS_BESIDE_ITS_CUS, CusRules::noOpsBeside)
                        .restingOn(Basis.statute(Acts.CUSA, ""))
                        .inForce(Period.from(Acts.CUSA_IN_FORCE)),
                Rule.on(Organisation.class, PolandFindings.CUS_IN_SMALL_GMINA, CusRules::largeOrOfSeveral)
                        .restingOn(Basis.statute(Acts.CUSA, ""))
                        .inForce(Period.from(Acts.CUSA_IN_FORCE)));
    }

    private static Verdict noOpsBeside(Organisation cus, Context context) {
        if (!mayBe(cus, context) || !Centres.isTransformed(cus)) {
            return Verdict.doesNotApply();
        }
        Optional<TercCode> gmina = Territory.gmina(cus, context.date());
        if (gmina.isEmpty()) {
            return Verdict.notAssessable(Unsettled.gmina(cus, context.date()));
        }
        Tri any = Tri.NO;
        for (Organisation ops : Centres.of(OrganisationTypes.OPS, context)) {
            Tri beside = isBeside(ops, cus, gmina.get(), context);
            any = any.or(beside);
            if (beside.isYes()) { // the first is told for all, or a gmina of many would have one for each pair
                return Verdict.violatedBy(Failure.of(PolandFindings.OPS_BESIDE_ITS_CUS, "/successions")
                        .with("ops", ops.getId())
                        .with("gmina", gmina.get()));
            }
        }
        return any == Tri.UNKNOWN ? Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED) : Verdict.holds();
    }

    /** One of which no transformation is stated is asked, for beside an OPS it cannot be the OPS that was transformed. */
    private static Verdict largeOrOfSeveral(Organisation cus, Context context) {
        if (!mayBe(cus, context) || Centres.isTransformed(cus)) {
            return Verdict.doesNotApply();
        }
        Tri several = Territory.servesSeveral(cus, context.date());
        if (several.isYes()) {
            return Verdict.holds();
        }
        Optional<TercCode> gmina = Territory.gmina(cus, context.date());
        if (gmina.isEmpty()) {
            return Verdict.notAssessable(Unsettled.gmina(cus, context.date()));
        }
        Tri beside = Centres.of(OrganisationTypes.OPS, context).stream()
                .map(ops -> isBeside(ops, cus, gmina.get(), context))
                .reduce(Tri.NO, Tri::or);
        OptionalInt population = context.population().on(Territory.whole(gmina.get()), context.date());
        if (beside.isNo() || population.orElse(0) > LARGE) {
            return Verdict.holds();
        } else if (beside == Tri.UNKNOWN) {
            return Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED);
        } else if (population.isEmpty()) {
            return Verdict.notAssessable(Reasons.POPULATION_NOT_KNOWN);
        }
        return several == Tri.UNKNOWN
                ? Verdict.notAssessable(Reasons.AREA_NOT_STATED)
                : Verdict.violatedBy(Failure.of(PolandFindings.CUS_IN_SMALL_GMINA, "/areas")
                        .with("gmina", gmina.get())
                        .with("population", population.getAsInt()));
    }

    private static boolean mayBe(Organisation cus, Context context) {
        return cus.getType().equals(OrganisationTypes.CUS)
                && !cus.existsOn(context.date()).isNo()
                && !Centres.isBranch(cus, context);
    }

    private static Tri isBeside(Organisation ops, Organisation cus, TercCode gmina, Context context) {
        Tri inGmina = Centres.serves(ops, gmina, context).and(cus.existsOn(context.date()));
        return Territory.isWarszawa(gmina) ? inGmina.and(Territory.shareDistrict(ops, cus, context.date())) : inGmina;
    }
}
