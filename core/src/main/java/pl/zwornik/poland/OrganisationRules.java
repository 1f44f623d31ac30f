package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.sector.Coverage;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Rules on organisations: names against gminas, one ROPS for each voivodeship. */
final class OrganisationRules {

    private static final Reason SEAT_NOT_STATED = new Reason("SEAT_NOT_STATED");
    private static final Reason SEAT_AMBIGUOUS = new Reason("SEAT_AMBIGUOUS");
    private static final Reason LIFE_NOT_STATED = new Reason("LIFE_NOT_STATED");

    /** The day of the act; names of centres under earlier acts are not judged by it. */
    static final LocalDate SOCIAL_ASSISTANCE_ACT = LocalDate.of(2004, 3, 12);

    /** Which gmina a variant of the name speaks of; usage, not law. */
    private static final Map<Code, Predicate<TercCode>> USUAL = Map.of(
            NameVariants.GOPS, isKind(GminaKind.RURAL),
            NameVariants.MGOPS, isKind(GminaKind.URBAN_RURAL),
            NameVariants.MOPS, isKind(GminaKind.URBAN),
            NameVariants.MOPR, TercCode::isCityWithPowiatRights);

    private OrganisationRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Coverage.class, PolandFindings.NOT_ONE_ROPS, OrganisationRules::oneRops)
                        .restingOn(Basis.statute("UPS", "art. 113"))
                        .inForce(Period.from(SOCIAL_ASSISTANCE_ACT))
                        .unverified(),
                Rule.on(Organisation.class, PolandFindings.VARIANT_UNUSUAL, OrganisationRules::variantSuitsGmina)
                        .severity(Severity.WARNING)
                        .restingOn(Basis.statute("UPS", "art. 110 ust. 1"))
                        .inForce(Period.from(SOCIAL_ASSISTANCE_ACT)),
                Rule.on(Organisation.class, PolandFindings.NAME_AMBIGUOUS, OrganisationRules::nameFitsOneGmina)
                        .severity(Severity.WARNING));
    }

    private static Verdict variantSuitsGmina(Organisation organisation, Context context) {
        Optional<Predicate<TercCode>> usual = organisation.getVariant().map(USUAL::get);
        if (usual.isEmpty() || !organisation.getType().equals(OrganisationTypes.OPS)) {
            return Verdict.doesNotApply();
        }
        Optional<Dated<Candidates<TercCode>>> seat = Seats.on(organisation, context.date());
        Optional<TercCode> settled = seat.flatMap(one -> one.value().settled());
        if (settled.filter(code -> code.gminaKind().isPresent()).isEmpty()) {
            boolean ambiguous = seat.filter(one -> one.value().certainty() == Certainty.AMBIGUOUS)
                    .isPresent();
            return Verdict.notAssessable(ambiguous ? SEAT_AMBIGUOUS : SEAT_NOT_STATED);
        }
        return usual.get().test(settled.get())
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

    private static Verdict oneRops(Coverage coverage, Context context) {
        if (!coverage.type().equals(OrganisationTypes.ROPS)
                || coverage.territory().level() != TercCode.Level.VOIVODESHIP
                || !coverage.during().contains(context.date())) {
            return Verdict.doesNotApply();
        }
        int certain = 0;
        int possible = 0;
        for (Organisation centre : context.sector().organisations()) {
            Tri counts = centre.getType().equals(OrganisationTypes.ROPS)
                    ? centre.existsOn(context.date()).and(Seats.within(centre, coverage.territory(), context.date()))
                    : Tri.NO;
            certain += counts.isYes() ? 1 : 0;
            possible += counts.isNo() ? 0 : 1;
        }
        if (certain == 1 && possible == 1) {
            return Verdict.holds();
        }
        return certain < 2 && possible > 0
                ? Verdict.notAssessable(LIFE_NOT_STATED)
                : Verdict.violatedBy(Failure.of(PolandFindings.NOT_ONE_ROPS, "")
                        .with("voivodeship", coverage.territory())
                        .with("counted", certain));
    }

    private static Predicate<TercCode> isKind(GminaKind kind) {
        return code -> code.gminaKind().filter(kind::equals).isPresent();
    }
}
