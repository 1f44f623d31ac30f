package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
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

    private static Verdict noKrs(Organisation organisation, Context context) {
        if (!BUDGET_UNITS.contains(organisation.getType())) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        for (int i = 0; i < organisation.getIdentifiers().size(); i++) {
            Dated<Identifier> one = organisation.getIdentifiers().get(i);
            if (one.value().scheme().equals(IdentifierSchemes.KRS)
                    && !one.on(context.date()).isNo()) {
                violations.add(Failure.of(PolandFindings.BUDGET_UNIT_IN_COURT_REGISTER, "/identifiers/" + i)
                        .with("type", organisation.getType().value()));
            }
        }
        return Verdict.violatedBy(violations);
    }

    /** The gmina of an OPS is the one where it sits and which it serves; a part of a gmina is neither. */
    private static Verdict ownerIsAGmina(Organisation organisation, Context context) {
        if (!organisation.getType().equals(OrganisationTypes.OPS)) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        List<Tri> whole = new ArrayList<>();
        judge(whole, violations, "/seats/", organisation.getSeats(), context.date());
        judge(whole, violations, "/areas/", organisation.getAreas(), context.date());
        if (whole.isEmpty()) {
            return Verdict.notAssessable(Reasons.SEAT_NOT_STATED);
        }
        return whole.stream().reduce(Tri.YES, Tri::and) == Tri.UNKNOWN
                ? Verdict.notAssessable(Reasons.SEAT_AMBIGUOUS)
                : Verdict.violatedBy(violations);
    }

    /** Tells of each unit whether it is a whole gmina, so far as its code says that; a violation for each that is not. */
    private static void judge(
            List<Tri> whole,
            List<Failure> violations,
            String path,
            List<Dated<Candidates<TercCode>>> units,
            LocalDate date) {
        for (int i = 0; i < units.size(); i++) {
            List<Candidate<TercCode>> options = units.get(i).value().options();
            List<GminaKind> kinds = options.stream()
                    .flatMap(option -> option.value().gminaKind().stream())
                    .toList();
            if (kinds.isEmpty() || units.get(i).on(date).isNo()) {
                continue;
            }
            long parts = kinds.stream().filter(PARTS::contains).count();
            whole.add(parts == 0 ? Tri.YES : parts == options.size() ? Tri.NO : Tri.UNKNOWN);
            if (parts == options.size()) {
                violations.add(Failure.of(PolandFindings.OWNER_IS_NO_GMINA, path + i)
                        .with("unit", options.get(0).value()));
            }
        }
    }
}
