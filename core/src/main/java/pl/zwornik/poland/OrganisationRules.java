package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Rules on the names of organisations and the gminas that they serve, or where they sit. */
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
                        .severity(Severity.WARNING) // it rests on usage
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
        if (!isSoNamed(organisation, context.date())) {
            return Verdict.notAssessable(Reasons.NAME_OF_OTHER_TIME);
        }
        Optional<TercCode> gmina = Territory.gmina(organisation, context.date());
        if (gmina.isEmpty()) {
            return Verdict.notAssessable(Unsettled.gmina(organisation, context.date()));
        }
        Optional<Reason> unclear = byKind(organisation) ? Unsettled.code(gmina.get()) : Optional.empty();
        if (unclear.isPresent()) {
            return Verdict.notAssessable(unclear.get());
        }
        return usual.get().test(gmina.get(), context)
                ? Verdict.holds()
                : Verdict.violatedBy(Failure.of(PolandFindings.VARIANT_UNUSUAL, "/variant")
                        .with("variant", organisation.getVariant().orElseThrow().value())
                        .with("gmina", gmina.get()));
    }

    /** The variant is that of the name that is shown; what it called itself under an earlier one is not known. */
    private static boolean isSoNamed(Organisation organisation, LocalDate date) {
        String shown = organisation.displayName();
        List<Dated<Name>> names = organisation.getNames().stream()
                .filter(name -> name.value().text().equals(shown))
                .toList();
        return names.isEmpty()
                || names.stream().anyMatch(name -> Territory.held(name, date).isYes());
    }

    /** Whether a gmina is a city with powiat rights is told without its kind. */
    private static boolean byKind(Organisation organisation) {
        return organisation.getVariant().filter(NameVariants.MOPR::equals).isEmpty();
    }

    private static Verdict nameFitsOneGmina(Organisation organisation, Context context) {
        List<Failure> violations = new ArrayList<>();
        boolean perhaps = fitsSeveral(
                "/seats/", organisation.getSeats(), seat -> Seats.held(organisation, seat, context.date()), violations);
        perhaps |= fitsSeveral(
                "/areas/", organisation.getAreas(), area -> Territory.held(area, context.date()), violations);
        if (violations.isEmpty() && perhaps) {
            return Verdict.notAssessable(Reasons.DATES_NOT_SETTLED);
        }
        boolean placed =
                !organisation.getSeats().isEmpty() || !organisation.getAreas().isEmpty();
        return placed ? Verdict.violatedBy(violations) : Verdict.doesNotApply();
    }

    /** Adds a violation for each place that held and is one of several gminas; tells whether another may have held. */
    private static boolean fitsSeveral(
            String pointer,
            List<Dated<Candidates<TercCode>>> places,
            Function<Dated<Candidates<TercCode>>, Tri> held,
            List<Failure> violations) {
        boolean perhaps = false;
        for (int i = 0; i < places.size(); i++) {
            Candidates<TercCode> place = places.get(i).value();
            if (fitsSeveral(place)) {
                Tri then = held.apply(places.get(i));
                perhaps |= then == Tri.UNKNOWN;
                if (then.isYes()) {
                    violations.add(Failure.of(PolandFindings.NAME_AMBIGUOUS, pointer + i)
                            .with("gminas", codes(place)));
                }
            }
        }
        return perhaps;
    }

    /** One gmina under several codes is one. */
    private static boolean fitsSeveral(Candidates<TercCode> seat) {
        return seat.options().stream()
                        .map(option -> Territory.whole(option.value()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String codes(Candidates<TercCode> seat) {
        return seat.options().stream().map(option -> option.value().value()).collect(Collectors.joining(", "));
    }

    private static BiPredicate<TercCode, Context> isKind(GminaKind kind) {
        return (code, context) -> Territory.kind(code).filter(kind::equals).isPresent();
    }
}
