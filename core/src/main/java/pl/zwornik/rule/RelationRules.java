package pl.zwornik.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Relations;

/** The rules on how organisations are related, whatever the law. */
final class RelationRules {

    private static final Reason ELSEWHERE = new Reason("ELSEWHERE");
    private static final Reason DATES_NOT_STATED = new Reason("DATES_NOT_STATED");

    private RelationRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, RuleFindings.PART_OF_ITSELF, RelationRules::noPartOfItself),
                Rule.on(Organisation.class, RuleFindings.PREDECESSOR_OF_ITSELF, RelationRules::noPredecessorOfItself),
                Rule.on(Organisation.class, RuleFindings.IDENTIFIER_SHARED, RelationRules::identifiersOfOne)
                        .severity(Severity.WARNING));
    }

    /** Each organisation on a circle is told, so that it is seen whichever of them is asked about. */
    private static Verdict noPartOfItself(Organisation organisation, Context context) {
        if (organisation.getParent().isEmpty()) {
            return Verdict.doesNotApply();
        }
        Set<OrganisationId> wholes = new LinkedHashSet<>();
        Optional<OrganisationId> next = organisation.getParent();
        while (next.isPresent() && wholes.add(next.get())) {
            if (next.get().equals(organisation.getId())) {
                return Verdict.violatedBy(Failure.of(RuleFindings.PART_OF_ITSELF, "/parent")
                        .with("through", organisation.getParent().get()));
            }
            Optional<Organisation> whole = context.sector().organisation(next.get());
            if (whole.isEmpty()) {
                return Verdict.notAssessable(ELSEWHERE);
            }
            next = whole.get().getParent();
        }
        return Verdict.holds();
    }

    /** What was inferred is to be confirmed first, and is not held against anybody. */
    private static Verdict noPredecessorOfItself(Organisation organisation, Context context) {
        Relations relations = context.sector().relations();
        List<OrganisationId> own = relations.predecessors(organisation.getId(), Claim.Basis.STATED);
        if (own.isEmpty()) {
            return Verdict.doesNotApply();
        }
        boolean elsewhere = false;
        Set<OrganisationId> seen = new HashSet<>(own);
        Deque<OrganisationId> open = new ArrayDeque<>(own);
        while (!open.isEmpty()) {
            OrganisationId one = open.remove();
            if (one.equals(organisation.getId())) {
                return Verdict.violatedBy(Failure.of(RuleFindings.PREDECESSOR_OF_ITSELF, "/successions"));
            }
            elsewhere |= context.sector().organisation(one).isEmpty();
            relations.predecessors(one, Claim.Basis.STATED).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return elsewhere ? Verdict.notAssessable(ELSEWHERE) : Verdict.holds();
    }

    /** Both are told, because nobody knows whose the identifier is. */
    private static Verdict identifiersOfOne(Organisation organisation, Context context) {
        if (organisation.getIdentifiers().isEmpty()) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        Tri all = Tri.NO;
        for (int i = 0; i < organisation.getIdentifiers().size(); i++) {
            Dated<Identifier> own = organisation.getIdentifiers().get(i);
            for (OrganisationId id : context.sector().relations().identifiedBy(own.value())) {
                Tri shared = id.equals(organisation.getId())
                        ? Tri.NO
                        : shared(own, context.sector().organisation(id).orElseThrow());
                all = all.or(shared);
                if (shared.isYes()) {
                    violations.add(Failure.of(RuleFindings.IDENTIFIER_SHARED, "/identifiers/" + i + "/value")
                            .with("scheme", own.value().scheme().value())
                            .with("other", id));
                }
            }
        }
        return all == Tri.UNKNOWN ? Verdict.notAssessable(DATES_NOT_STATED) : Verdict.violatedBy(violations);
    }

    /** Tells whether another bore an identifier on one of the days on which it held. */
    private static Tri shared(Dated<Identifier> own, Organisation other) {
        return other.getIdentifiers().stream()
                .filter(one -> one.value().equals(own.value()))
                .map(one -> one.during().overlaps(own.during()))
                .reduce(Tri.NO, Tri::or);
    }
}
