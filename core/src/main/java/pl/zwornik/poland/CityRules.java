package pl.zwornik.poland;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.TercCode;

/** Rules on who does a powiat's family assistance: a PCPR, and in a city with powiat rights a centre of the city. */
final class CityRules {

    private CityRules() {}

    static List<Rule<?>> all() {
        Period inForce = Period.from(Acts.UPS_IN_FORCE);
        return List.of(
                Rule.on(Organisation.class, PolandFindings.CITY_SERVED_BY_ANOTHER, CityRules::cityServesItself)
                        .restingOn(Basis.statute(Acts.UPS, "art. 112"))
                        .inForce(inForce),
                Rule.on(Organisation.class, PolandFindings.POWIAT_TASKS_OUTSIDE_CITY, CityRules::onlyInCities)
                        .restingOn(Basis.statute(Acts.UPS, "art. 112"))
                        .inForce(inForce)
                        .unverified());
    }

    private static Verdict cityServesItself(Organisation one, Context context) {
        if (one.existsOn(context.date()).isNo()) {
            return Verdict.doesNotApply();
        } else if (one.getType().equals(OrganisationTypes.PCPR)) {
            return servesNoCity(one, context);
        }
        boolean inPlace = one.getType().equals(OrganisationTypes.OPS)
                || (one.getType().equals(OrganisationTypes.CUS) && Centres.isTransformed(one));
        Optional<TercCode> city = Centres.city(one, context);
        return inPlace && city.isPresent() ? doesItsTasks(one, city.get(), context) : Verdict.doesNotApply();
    }

    /** A PCPR may sit in a city and serve the powiat around it; only its areas tell. */
    private static Verdict servesNoCity(Organisation pcpr, Context context) {
        List<Failure> violations = new ArrayList<>();
        Optional<Reason> gap = pcpr.getAreas().isEmpty() ? Optional.of(Reasons.AREA_NOT_STATED) : Optional.empty();
        for (int i = 0; i < pcpr.getAreas().size(); i++) {
            Dated<Candidates<TercCode>> area = pcpr.getAreas().get(i);
            Tri city = Territory.ofAll(
                    area.value(), unit -> Tri.of(Territory.isCity(unit, context) && !Territory.isWarszawa(unit)));
            Tri served = city.and(Territory.held(area, context.date()));
            if (served.isYes()) {
                TercCode unit = area.value().options().get(0).value();
                violations.add(cityFailure("/areas/" + i, Territory.powiat(unit)));
            } else if (served == Tri.UNKNOWN) {
                Reason unclear = city.isYes() ? Reasons.DATES_NOT_SETTLED : Unsettled.area(area.value());
                gap = gap.or(() -> Optional.of(unclear));
            }
        }
        if (violations.isEmpty()) {
            return gap.map(Verdict::notAssessable).orElseGet(Verdict::holds);
        }
        return whereItExists(pcpr, context, Verdict.violatedBy(violations));
    }

    private static Verdict whereItExists(Organisation one, Context context, Verdict verdict) {
        return one.existsOn(context.date()).isYes() ? verdict : Verdict.notAssessable(Reasons.LIFE_NOT_STATED);
    }

    /** That nobody else does them is only known where the sector holds all who may. */
    private static Verdict doesItsTasks(Organisation one, TercCode city, Context context) {
        if (one.getFunctions().isEmpty()) {
            return Verdict.notAssessable(Reasons.FUNCTIONS_NOT_STATED);
        }
        Tri done = Centres.OF_GMINA.stream()
                .flatMap(type -> Centres.of(type, context).stream())
                .map(other -> Centres.assistsFamilies(other).and(Centres.serves(other, city, context)))
                .reduce(Centres.assistsFamilies(one), Tri::or);
        if (!done.isNo()) {
            return done.isYes() ? Verdict.holds() : Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED);
        }
        return Centres.OF_GMINA.stream().allMatch(type -> Centres.areComplete(type, city, context))
                ? whereItExists(one, context, Verdict.violatedBy(cityFailure("/functions", city)))
                : Verdict.notAssessable(Reasons.COVERAGE_NOT_DECLARED);
    }

    private static Failure cityFailure(String path, TercCode city) {
        return Failure.of(PolandFindings.CITY_SERVED_BY_ANOTHER, path).with("city", city);
    }

    private static Verdict onlyInCities(Organisation one, Context context) {
        if (!one.getType().equals(OrganisationTypes.OPS)
                || one.existsOn(context.date()).isNo()
                || !Centres.assistsFamilies(one).isYes()) {
            return Verdict.doesNotApply();
        }
        return Territory.gmina(one, context.date())
                .map(gmina -> Territory.isCity(gmina, context)
                        ? Verdict.holds()
                        : Verdict.violatedBy(Failure.of(PolandFindings.POWIAT_TASKS_OUTSIDE_CITY, "/functions")
                                .with("gmina", gmina)))
                .orElseGet(() -> Verdict.notAssessable(Unsettled.gmina(one, context.date())));
    }
}
