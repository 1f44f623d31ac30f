package pl.zwornik.poland;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
import pl.zwornik.organisation.NameVariants;
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

/** Rules on the names of organisations and the gminas where they sit. */
final class OrganisationRules {

    /** Which gmina a variant of the name speaks of; usage, not law. */
    private static final Map<Code, BiPredicate<TercCode, Context>> USUAL = Map.of(
            NameVariants.GOPS, isKind(GminaKind.RURAL),
            NameVariants.MGOPS, isKind(GminaKind.URBAN_RURAL),
            NameVariants.MOPS, isKind(GminaKind.URBAN),
            NameVariants.MOPR, Territory::isCity);

    private OrganisationRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, PolandFindings.VARIANT_UNUSUAL, OrganisationRules::variantSuitsGmina)
                        .severity(Severity.WARNING)
                        .restingOn(Basis.statute(Acts.UPS, "art. 110 ust. 1"))
                        .inForce(Period.from(Acts.UPS_IN_FORCE)),
                Rule.on(Organisation.class, PolandFindings.NAME_AMBIGUOUS, OrganisationRules::nameFitsOneGmina)
                        .severity(Severity.WARNING));
    }

    private static Verdict variantSuitsGmina(Organisation organisation, Context context) {
        Optional<BiPredicate<TercCode, Context>> usual =
                organisation.getVariant().map(USUAL::get);
        if (usual.isEmpty() || !organisation.getType().equals(OrganisationTypes.OPS)) {
            return Verdict.doesNotApply();
        }
        Optional<Dated<Candidates<TercCode>>> seat = Seats.on(organisation, context.date());
        Optional<TercCode> settled = seat.flatMap(one -> one.value().settled());
        if (settled.filter(code -> code.gminaKind().isPresent()).isEmpty()) {
            boolean ambiguous = seat.filter(one -> one.value().certainty() == Certainty.AMBIGUOUS)
                    .isPresent();
            return Verdict.notAssessable(ambiguous ? Reasons.SEAT_AMBIGUOUS : Reasons.SEAT_NOT_STATED);
        }
        return usual.get().test(settled.get(), context)
                ? Verdict.holds()
                : Verdict.violatedBy(Failure.of(PolandFindings.VARIANT_UNUSUAL, "/variant")
                        .with("variant", organisation.getVariant().orElseThrow().value())
                        .with("gmina", settled.get()));
    }

    private static Verdict nameFitsOneGmina(Organisation organisation, Context context) {
        List<Failure> violations = new ArrayList<>();
        for (int i = 0; i < organisation.getSeats().size(); i++) {
            Dated<Candidates<TercCode>> seat = organisation.getSeats().get(i);
            if (seat.value().options().size() > 1 && !seat.on(context.date()).isNo()) {
                violations.add(Failure.of(PolandFindings.NAME_AMBIGUOUS, "/seats/" + i)
                        .with(
                                "gminas",
                                String.join(
                                        ", ",
                                        seat.value().options().stream()
                                                .map(option -> option.value().value())
                                                .toList())));
            }
        }
        return organisation.getSeats().isEmpty() ? Verdict.doesNotApply() : Verdict.violatedBy(violations);
    }

    private static BiPredicate<TercCode, Context> isKind(GminaKind kind) {
        return (code, context) -> code.gminaKind().filter(kind::equals).isPresent();
    }
}
