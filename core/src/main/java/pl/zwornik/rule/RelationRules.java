package pl.zwornik.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Failure;

/** The rules on how organisations are related, whatever the law. */
final class RelationRules {

    private static final Reason ELSEWHERE = new Reason("ELSEWHERE");

    private RelationRules() {}

    static List<Rule<?>> all() {
        return List.of(Rule.on(Organisation.class, RuleFindings.PART_OF_ITSELF, RelationRules::noPartOfItself));
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
}
