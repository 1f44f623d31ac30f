package pl.zwornik.poland;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Rules on budget units of local government: in which register they are not, and to what they belong. */
final class BudgetUnitRules {

    /** Units of local government without legal personality, which the National Court Register does not hold. */
    private static final Set<Code> BUDGET_UNITS =
            Set.of(OrganisationTypes.OPS, OrganisationTypes.CUS, OrganisationTypes.PCPR, OrganisationTypes.ROPS);

    /** Parts of an urban-rural gmina, which own nothing. */
    private static final Set<GminaKind> PARTS = Set.of(GminaKind.TOWN, GminaKind.RURAL_AREA);

    private BudgetUnitRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, PolandFindings.OWNER_IS_NO_GMINA, BudgetUnitRules::ownerIsAGmina)
                        .severity(Severity.WARNING)
                        .restingOn(Basis.statute(Acts.UPS, "art. 110 ust. 1"))
                        .inForce(Period.from(Acts.UPS_IN_FORCE)),
                Rule.on(Organisation.class, PolandFindings.BUDGET_UNIT_IN_COURT_REGISTER, BudgetUnitRules::noKrs)
                        .severity(Severity.WARNING));
    }

    /** Tells whether it is a unit of local government without legal personality. */
    static boolean isBudgetUnit(Organisation organisation) {
        return BUDGET_UNITS.contains(organisation.getType());
    }

    private static Verdict noKrs(Organisation organisation, Context context) {
        if (!isBudgetUnit(organisation)) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        boolean perhaps = false;
        for (int i = 0; i < organisation.getIdentifiers().size(); i++) {
            Dated<Identifier> one = organisation.getIdentifiers().get(i);
            if (!one.value().scheme().equals(IdentifierSchemes.KRS)) {
                continue;
            }
            Tri held = Territory.held(one, context.date());
            perhaps |= held == Tri.UNKNOWN;
            if (held.isYes()) {
                violations.add(Failure.of(PolandFindings.BUDGET_UNIT_IN_COURT_REGISTER, "/identifiers/" + i)
                        .with("type", organisation.getType().value()));
            }
        }
        return Verdict.of(violations, perhaps, Reasons.DATES_NOT_SETTLED);
    }

    /** The gmina of an OPS is the one that it serves, or where no area is stated, where it sits; a part of one is neither. */
    private static Verdict ownerIsAGmina(Organisation organisation, Context context) {
        if (!organisation.getType().equals(OrganisationTypes.OPS)) {
            return Verdict.doesNotApply();
        }
        boolean byArea = !organisation.getAreas().isEmpty();
        List<Dated<Candidates<TercCode>>> units = byArea ? organisation.getAreas() : organisation.getSeats();
        List<Failure> violations = new ArrayList<>();
        List<Optional<Reason>> gaps = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Dated<Candidates<TercCode>> unit = units.get(i);
            Tri held = byArea ? Territory.held(unit, context.date()) : Seats.held(organisation, unit, context.date());
            Tri part = Territory.ofAll(unit.value(), BudgetUnitRules::isPart);
            if (part.and(held).isYes()) {
                violations.add(Failure.of(PolandFindings.OWNER_IS_NO_GMINA, (byArea ? "/areas/" : "/seats/") + i)
                        .with("unit", unit.value().options().get(0).value()));
            }
            if (!held.isNo()) {
                gaps.add(gap(unit.value(), part, held, byArea));
            }
        }
        if (gaps.isEmpty()) {
            return Verdict.notAssessable(byArea ? Reasons.AREA_NOT_STATED : Reasons.SEAT_NOT_STATED);
        }
        Optional<Reason> gap = gaps.stream().flatMap(Optional::stream).findFirst();
        return violations.isEmpty() && gap.isPresent()
                ? Verdict.notAssessable(gap.get())
                : Verdict.violatedBy(violations);
    }

    private static Tri isPart(TercCode code) {
        return Territory.kind(code).isEmpty()
                ? Tri.UNKNOWN
                : Tri.of(code.gminaKind().filter(PARTS::contains).isPresent());
    }

    /** Returns why it cannot be told whether a part is meant; empty where it can. */
    private static Optional<Reason> gap(Candidates<TercCode> unit, Tri part, Tri held, boolean byArea) {
        if (part == Tri.UNKNOWN) {
            Reason unclear = byArea ? Unsettled.area(unit) : Unsettled.seat(unit);
            return Optional.of(unit.settled().flatMap(Unsettled::code).orElse(unclear));
        }
        return part.isYes() && held == Tri.UNKNOWN ? Optional.of(Reasons.DATES_NOT_SETTLED) : Optional.empty();
    }
}
