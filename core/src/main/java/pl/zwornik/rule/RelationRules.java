package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;

/** The rules on how organisations are related, and on who may be whom, whatever the law. */
final class RelationRules {

    private static final RuleCheck<Organisation> PARTS = new AmongAll<>(
            Sector::organisations,
            one -> one.getParent().isPresent(),
            (all, sector) -> Circles.of(all, one -> one.getParent().stream().toList()),
            RelationRules::noPartOfItself);

    private static final RuleCheck<Organisation> PREDECESSORS = new AmongAll<>(
            Sector::organisations,
            one -> !predecessors(one).isEmpty(),
            (all, sector) -> Circles.of(all, RelationRules::predecessors),
            RelationRules::noPredecessorOfItself);

    private static final RuleCheck<Organisation> IDENTIFIERS = new AmongAll<>(
            Sector::organisations,
            one -> !one.getIdentifiers().isEmpty(),
            (all, sector) -> SharedIdentifiers.of(all),
            RelationRules::identifiersOfOne);

    private RelationRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Organisation.class, RuleFindings.PART_OF_ITSELF, PARTS),
                Rule.on(Organisation.class, RuleFindings.PREDECESSOR_OF_ITSELF, PREDECESSORS),
                Rule.on(Organisation.class, RuleFindings.IDENTIFIER_SHARED, IDENTIFIERS)
                        .severity(Severity.WARNING),
                Rule.on(Person.class, RuleFindings.PERSON_TWICE, Namesakes.CHECK)
                        .severity(Severity.INFO));
    }

    /** Each organisation on a circle is told, so that it is seen whichever of them is asked about. */
    private static Verdict noPartOfItself(Organisation organisation, Circles circles) {
        Failure violation = Failure.of(RuleFindings.PART_OF_ITSELF, "/parent")
                .with("through", organisation.getParent().orElseThrow());
        return verdict(circles.has(organisation.getId()), violation);
    }

    private static Verdict noPredecessorOfItself(Organisation organisation, Circles circles) {
        Failure violation = Failure.of(RuleFindings.PREDECESSOR_OF_ITSELF, "/successions");
        return verdict(circles.has(organisation.getId()), violation);
    }

    /** What was inferred is to be confirmed first, and is not held against anybody. */
    private static List<OrganisationId> predecessors(Organisation organisation) {
        return organisation.getSuccessions().stream()
                .filter(claim -> claim.basis() == Claim.Basis.STATED)
                .map(claim -> claim.value().getPredecessor())
                .toList();
    }

    private static Verdict verdict(Tri circle, Failure violation) {
        return switch (circle) {
            case YES -> Verdict.violatedBy(violation);
            case NO -> Verdict.holds();
            case UNKNOWN -> Verdict.notAssessable(Reasons.ELSEWHERE);
        };
    }

    /** Each that bears it is told, once, because nobody knows whose the identifier is. */
    private static Verdict identifiersOfOne(Organisation organisation, SharedIdentifiers shared) {
        List<Failure> violations = new ArrayList<>();
        boolean unknown = false;
        for (int i = 0; i < organisation.getIdentifiers().size(); i++) {
            Failure violation = Failure.of(RuleFindings.IDENTIFIER_SHARED, "/identifiers/" + i + "/value")
                    .with(
                            "scheme",
                            organisation
                                    .getIdentifiers()
                                    .get(i)
                                    .value()
                                    .scheme()
                                    .value());
            shared.other(organisation.getId(), i)
                    .map(other -> violation.with("other", other))
                    .ifPresent(violations::add);
            unknown |= shared.maybe(organisation.getId(), i);
        }
        return Verdict.of(violations, unknown, Reasons.DATES_NOT_STATED);
    }
}
