package pl.zwornik.poland;

import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.sector.Coverage;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.vocabulary.Code;

/** Rules on how many centres there are, for sectors that declare to hold all of them. */
final class CoverageRules {

    private CoverageRules() {}

    static List<Rule<?>> all() {
        Period inForce = Period.from(Acts.UPS_IN_FORCE);
        return List.of(
                Rule.on(Coverage.class, PolandFindings.GMINA_WITHOUT_OPS, CoverageRules::opsInEachGmina)
                        .restingOn(Basis.statute(Acts.UPS, "art. 110"))
                        .inForce(inForce),
                Rule.on(Coverage.class, PolandFindings.NOT_ONE_PCPR, CoverageRules::onePcprInEachPowiat)
                        .severity(Severity.WARNING)
                        .restingOn(Basis.statute(Acts.UPS, "art. 112 ust. 1"))
                        .inForce(inForce),
                Rule.on(Coverage.class, PolandFindings.NOT_ONE_ROPS, CoverageRules::oneRops)
                        .restingOn(Basis.statute(Acts.UPS, "art. 113"))
                        .inForce(inForce)
                        .unverified(),
                Rule.on(Coverage.class, PolandFindings.NOT_AS_MANY_AS_POWIATS, CoverageRules::asManyAsPowiats)
                        .severity(Severity.INFO)
                        .inForce(inForce));
    }

    private static boolean isAbout(Code type, Coverage coverage, Context context) {
        return coverage.type().equals(type) && coverage.during().contains(context.date());
    }

    private static Verdict opsInEachGmina(Coverage coverage, Context context) {
        if (!isAbout(OrganisationTypes.OPS, coverage, context)) {
            return Verdict.doesNotApply();
        }
        List<Organisation> ops = within(OrganisationTypes.OPS, coverage, context);
        List<Organisation> cus = within(OrganisationTypes.CUS, coverage, context);
        return Units.gminas(coverage.territory(), context).judge(gmina -> {
            Tri any =
                    ops.stream().map(one -> Centres.serves(one, gmina, context)).reduce(Tri.NO, Tri::or);
            Tri instead = cus.stream()
                    .map(one ->
                            Centres.serves(one, gmina, context).and(Centres.isTransformed(one) ? Tri.YES : Tri.UNKNOWN))
                    .reduce(Tri.NO, Tri::or);
            return switch (any.or(instead)) {
                case YES -> Verdict.holds();
                case UNKNOWN -> Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED);
                case NO ->
                    Centres.areComplete(OrganisationTypes.CUS, gmina, context)
                            ? Verdict.violatedBy(Failure.of(PolandFindings.GMINA_WITHOUT_OPS, "")
                                    .with("gmina", gmina))
                            : Verdict.notAssessable(Reasons.COVERAGE_NOT_DECLARED);
            };
        });
    }

    /** Those that may serve something in what is covered. */
    private static List<Organisation> within(Code type, Coverage coverage, Context context) {
        return Centres.of(type, context).stream()
                .filter(one -> !Territory.serves(one, coverage.territory(), context.date())
                        .isNo())
                .toList();
    }

    private static Verdict onePcprInEachPowiat(Coverage coverage, Context context) {
        if (!isAbout(OrganisationTypes.PCPR, coverage, context)) {
            return Verdict.doesNotApply();
        }
        List<Organisation> pcpr = Centres.of(OrganisationTypes.PCPR, context);
        return Units.landPowiats(coverage.territory(), context).judge(powiat -> {
            Tally tally = Tally.of(pcpr.stream().map(one -> servesPowiat(one, powiat, context)));
            return exactlyOne(tally, Failure.of(PolandFindings.NOT_ONE_PCPR, "").with("powiat", powiat));
        });
    }

    /** One that sits in a city, and whose area is not stated, may be of a powiat around it. */
    private static Tri servesPowiat(Organisation pcpr, TercCode powiat, Context context) {
        boolean maybe = pcpr.getAreas().isEmpty()
                && Seats.possible(pcpr, context.date()).stream()
                        .flatMap(seat -> seat.value().options().stream())
                        .map(Candidate::value)
                        .anyMatch(place -> place.isCityWithPowiatRights() && place.isWithin(powiat.voivodeship()));
        return maybe ? Tri.UNKNOWN.and(pcpr.existsOn(context.date())) : Centres.serves(pcpr, powiat, context);
    }

    private static Verdict oneRops(Coverage coverage, Context context) {
        TercCode voivodeship = coverage.territory();
        if (!isAbout(OrganisationTypes.ROPS, coverage, context) || voivodeship.level() != TercCode.Level.VOIVODESHIP) {
            return Verdict.doesNotApply();
        }
        Tally tally = Tally.of(Centres.of(OrganisationTypes.ROPS, context).stream()
                .map(one -> Centres.serves(one, voivodeship, context)));
        return exactlyOne(tally, Failure.of(PolandFindings.NOT_ONE_ROPS, "").with("voivodeship", voivodeship));
    }

    private static Verdict exactlyOne(Tally tally, Failure violation) {
        return switch (tally.is(1)) {
            case YES -> Verdict.holds();
            case UNKNOWN -> Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED);
            case NO -> Verdict.violatedBy(violation.with("counted", tally.range()));
        };
    }

    /** The units that do a powiat's family assistance: 23 in kujawsko-pomorskie, which has 19 powiats and 4 cities. */
    private static Verdict asManyAsPowiats(Coverage coverage, Context context) {
        TercCode voivodeship = coverage.territory();
        if (!isAbout(OrganisationTypes.PCPR, coverage, context) || voivodeship.level() != TercCode.Level.VOIVODESHIP) {
            return Verdict.doesNotApply();
        }
        List<TercCode> powiats = context.register().filter(state -> !state.isExtract()).stream()
                .flatMap(state -> state.within(voivodeship))
                .filter(TerritorialUnit::isPowiat)
                .map(TerritorialUnit::code)
                .toList();
        if (powiats.isEmpty()) {
            return Verdict.notAssessable(Reasons.REGISTER_NOT_KNOWN);
        }
        int cities =
                (int) powiats.stream().filter(TercCode::isCityWithPowiatRights).count();
        Tally tally = Tally.of(Stream.of(OrganisationTypes.PCPR, OrganisationTypes.OPS, OrganisationTypes.CUS)
                .flatMap(type -> Centres.of(type, context).stream())
                .map(one -> counts(one, voivodeship, context)));
        boolean complete = Centres.OF_GMINA.stream().allMatch(type -> Centres.areComplete(type, voivodeship, context));
        return switch (tally.is(powiats.size())) {
            case YES -> Verdict.holds();
            case UNKNOWN -> Verdict.notAssessable(Reasons.CENTRE_NOT_SETTLED);
            case NO ->
                complete || tally.certain() > powiats.size()
                        ? Verdict.violatedBy(Failure.of(PolandFindings.NOT_AS_MANY_AS_POWIATS, "")
                                .with("voivodeship", voivodeship)
                                .with("counted", tally.range())
                                .with("powiats", powiats.size() - cities)
                                .with("cities", cities))
                        : Verdict.notAssessable(Reasons.COVERAGE_NOT_DECLARED);
        };
    }

    /** Of the centres of gminas only those of cities count. */
    private static Tri counts(Organisation one, TercCode voivodeship, Context context) {
        Tri counted = one.getType().equals(OrganisationTypes.PCPR)
                ? Tri.YES
                : Territory.gmina(one, context.date()).isEmpty()
                        ? Tri.UNKNOWN
                        : Tri.of(Centres.city(one, context).isPresent());
        return counted.and(Centres.assistsFamilies(one)).and(Centres.serves(one, voivodeship, context));
    }
}
