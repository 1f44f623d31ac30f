package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.vocabulary.Code;

/** The rules on the dates of units that came from others, and of those whose legal form is young. */
final class SuccessionRules {

    /** The kinds by which the predecessor ends. */
    private static final Set<Code> ENDING = Set.of(
            SuccessionKinds.TRANSFORMATION, SuccessionKinds.MERGER, SuccessionKinds.SPLIT, SuccessionKinds.RENAME);

    private SuccessionRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, PolandFindings.BEGAN_TOO_EARLY, SuccessionRules::notTooEarly),
                Rule.on(Organisation.class, PolandFindings.CUS_OLDER_THAN_ITS_FORM, SuccessionRules::notBeforeItsForm)
                        .severity(Severity.INFO)
                        .unverified());
    }

    private static Verdict notTooEarly(Organisation organisation, Context context) {
        List<Failure> violations = new ArrayList<>();
        Tri all = Tri.YES;
        boolean asked = false;
        for (int i = 0; i < organisation.getSuccessions().size(); i++) {
            Claim<Succession> claim = organisation.getSuccessions().get(i);
            Succession past = claim.value();
            if (!claim.isStated() || !past.getKind().map(ENDING::contains).orElse(true)) {
                continue; // what was inferred is to be confirmed first
            }
            asked = true;
            Optional<PartialDate> end = context.sector()
                    .organisation(past.getPredecessor())
                    .flatMap(one -> one.getLife().end());
            Tri later = end.map(day -> beganBy(organisation, past, day)).orElse(Tri.UNKNOWN);
            all = all.and(later);
            if (later.isNo()) {
                violations.add(Failure.of(PolandFindings.BEGAN_TOO_EARLY, "/successions/" + i)
                        .with("date", end.orElseThrow())
                        .with("predecessor", past.getPredecessor()));
            }
        }
        if (!asked) {
            return Verdict.doesNotApply();
        }
        return all == Tri.UNKNOWN ? Verdict.notAssessable(Reasons.LIFE_NOT_STATED) : Verdict.violatedBy(violations);
    }

    /** Centres used the name before: a note, and that the name tells of the form is confirmed by no source. */
    private static Verdict notBeforeItsForm(Organisation organisation, Context context) {
        if (!organisation.getType().equals(OrganisationTypes.CUS)) {
            return Verdict.doesNotApply();
        }
        Lifespan since = Lifespan.began(Acts.CUSA_IN_FORCE).goingOn();
        return switch (organisation.getLife().within(since)) {
            case YES -> Verdict.holds();
            case UNKNOWN -> Verdict.notAssessable(Reasons.LIFE_NOT_STATED);
            case NO ->
                Verdict.violatedBy(Failure.of(PolandFindings.CUS_OLDER_THAN_ITS_FORM, "/life")
                        .with("date", Acts.CUSA_IN_FORCE)
                        .with("act", Acts.CUSA));
        };
    }

    /** Tells whether a unit took a place no earlier than on the day on which it became free. */
    private static Tri beganBy(Organisation organisation, Succession past, PartialDate end) {
        if (past.getEffectiveFrom().isPresent()) {
            return isNotBefore(past.getEffectiveFrom().get(), end);
        }
        Tri answer = organisation
                .getLife()
                .beginning()
                .map(begin -> isNotBefore(begin, end))
                .orElse(Tri.UNKNOWN);
        boolean mayBeOlder = past.getKind().map(SuccessionKinds.MERGER::equals).orElse(true);
        return answer.isNo() && mayBeOlder ? Tri.UNKNOWN : answer;
    }

    private static Tri isNotBefore(PartialDate one, PartialDate other) {
        Optional<LocalDate> lastOne = one.latest();
        Optional<LocalDate> firstOther = other.earliest();
        if (lastOne.isPresent() && firstOther.isPresent() && lastOne.get().isBefore(firstOther.get())) {
            return Tri.NO;
        }
        Optional<LocalDate> firstOne = one.earliest();
        Optional<LocalDate> lastOther = other.latest();
        boolean certain =
                firstOne.isPresent() && lastOther.isPresent() && !firstOne.get().isBefore(lastOther.get());
        return certain ? Tri.YES : Tri.UNKNOWN;
    }
}
